import { type Document, readRow } from '../document/document';
import { goalStages } from '../document/goals';
import type { Row } from '../document/rows';
import { arePoints } from '../document/rules';
import type { Model } from '../model/model';
import { whyNotRule } from '../model/stage-rule';
import type { Envelope } from './envelope';
import { keepRow, type LeaveOut } from './keep-rows';

const noModel = 'There is no staged model of that id in the document.';

/** What a file says about the rules of staged models, as far as each makes a rule that can be right. */
export function keepRules(
  { tables }: Envelope,
  knownModels: ReadonlyMap<string, Model>,
  leaveOut: LeaveOut,
): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [id, row] of Object.entries(tables['rules'] ?? {})) {
    const own = tables['models']?.[id] === undefined ? null : (knownModels.get(id)?.rule ?? null);
    if (own === null) {
      leaveOut(['tables.rules', id], row, noModel);
      continue;
    }
    const columns = keepRow('rules', id, row, leaveOut);
    const { points } = columns;
    const why = whyNotRule({ ...own, ...columns, points: arePoints(points) ? points : own.points });
    if (why === null) kept.set(id, columns);
    else leaveOut(['tables.rules', id], row, why);
  }
  return kept;
}

/** What a file says about wanted stages, as far as it can be kept in `frame`: the document without them. */
export function keepGoals(
  frame: Document,
  { tables }: Envelope,
  knownModels: ReadonlyMap<string, Model>,
  leaveOut: LeaveOut,
): Map<string, Row> {
  const kept = new Map<string, Row>();
  for (const [address, row] of Object.entries(tables['goals'] ?? {})) {
    const slash = address.indexOf('/');
    const [assessment, id] = [address.slice(0, slash), address.slice(slash + 1)];
    const model = readRow(frame, 'models', id) === undefined ? undefined : knownModels.get(id);
    const place = ['tables.goals', address];
    if (readRow(frame, 'assessments', assessment) === undefined) {
      leaveOut(
        place,
        row,
        'An address such as "a1/infram-2018" of an assessment in the file is expected.',
      );
    } else if (model?.kind !== 'staged') leaveOut(place, row, noModel);
    else {
      const columns = keepRow('goals', address, row, leaveOut, (column, value) =>
        column === 'stage' && !goalStages(model).includes(Number(value))
          ? `${model.title} has no such stage above the floor.`
          : null,
      );
      if (columns['stage'] !== undefined) kept.set(address, columns);
      else if (Object.keys(columns).length > 0) leaveOut(place, row, 'A goal names its stage.');
    }
  }
  return kept;
}
