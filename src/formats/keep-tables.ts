import { untitled } from '../document/create-document';
import { type Document, type TableName, tableNames } from '../document/document';
import { documentOfRows } from '../document/plain-tables';
import type { Row } from '../document/rows';
import { textLimits } from '../document/text-limits';
import type { Model } from '../model/model';
import { builtInScales } from '../model/scale';
import type { Envelope } from './envelope';
import { keepParties, keepRoles, keepSilenced } from './keep-owners';
import { keepRow, type LeaveOut } from './keep-rows';
import { keepSaid } from './keep-said';
import { keepGoals, keepRules } from './keep-stages';

const assessmentId = /^[A-Za-z0-9-]{1,64}$/;

/**
 * The document that the tables of a file hold, as far as it can be kept: fresh values only, and
 * nothing about models or assessments that are not there.
 */
export function keepTables(
  envelope: Envelope,
  knownModels: ReadonlyMap<string, Model>,
  leaveOut: LeaveOut,
): Document {
  for (const name of Object.keys(envelope.tables)) {
    if (!tableNames.some((one) => one === name)) {
      leaveOut([`tables.${name}`], envelope.tables[name], 'There is no such table.');
    }
  }
  const rows = new Map<TableName, Map<string, Row>>([
    ['document', keepDocument(envelope, leaveOut)],
    ['models', keepModels(envelope, knownModels, leaveOut)],
    ['assessments', keepAssessments(envelope, leaveOut)],
    ['scales', keepScales(envelope, leaveOut)],
    ['rules', keepRules(envelope, knownModels, leaveOut)],
    ['parties', keepParties(envelope, leaveOut)],
  ]);
  const frame = documentOfRows(0, rows);
  rows.set('said', keepSaid(frame, envelope, knownModels, leaveOut));
  rows.set('goals', keepGoals(frame, envelope, knownModels, leaveOut));
  rows.set('roles', keepRoles(frame, envelope, knownModels, leaveOut));
  rows.set('silenced', keepSilenced(frame, envelope, leaveOut));
  return documentOfRows(0, rows);
}

function keepDocument({ tables, title }: Envelope, leaveOut: LeaveOut): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [address, row] of Object.entries(tables['document'] ?? {})) {
    if (address === 'document') kept.set(address, keepRow('document', address, row, leaveOut));
    else leaveOut(['tables.document', address], row, 'This table has one row, "document".');
  }
  const row = kept.get('document') ?? {};
  const given = title?.trim().slice(0, textLimits.title) || untitled;
  kept.set('document', { title: given, ...row });
  return kept;
}

function keepModels(
  { tables, models }: Envelope,
  knownModels: ReadonlyMap<string, Model>,
  leaveOut: LeaveOut,
): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [id, row] of Object.entries(tables['models'] ?? {})) {
    const known = knownModels.get(id);
    if (known === undefined) {
      leaveOut(['tables.models', id], models.get(id) ?? id, 'This Isotherm has no such model.');
      continue;
    }
    kept.set(id, {
      title: known.shortTitle,
      edition: known.edition,
      ...keepRow('models', id, row, leaveOut),
    });
  }
  return kept;
}

function keepAssessments({ tables }: Envelope, leaveOut: LeaveOut): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [id, row] of Object.entries(tables['assessments'] ?? {})) {
    if (assessmentId.test(id))
      kept.set(id, { name: '', ...keepRow('assessments', id, row, leaveOut) });
    else
      leaveOut(['tables.assessments', id], row, 'An id has 1 to 64 letters, digits and hyphens.');
  }
  return kept;
}

function keepScales({ tables }: Envelope, leaveOut: LeaveOut): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [id, row] of Object.entries(tables['scales'] ?? {})) {
    if (builtInScales.has(id)) kept.set(id, keepRow('scales', id, row, leaveOut));
    else leaveOut(['tables.scales', id], row, 'This Isotherm has no such scale.');
  }
  return kept;
}
