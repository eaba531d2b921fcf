import { type Document, readRow } from '../document/document';
import type { Json } from '../document/json';
import type { Row } from '../document/rows';
import { elementOfRow } from '../document/said';
import { readScale } from '../document/scales';
import { type Element, type Model, modelOfKey } from '../model/model';
import type { Scale } from '../model/scale';
import type { Envelope } from './envelope';
import { keepRow, type LeaveOut, shorten } from './keep-rows';

const rowAddress = /^[^/]+\/[^:]+:/;

/**
 * What a file says about elements, as far as it can be kept in `frame`: the document with its models,
 * assessments and scales, which this is checked against.
 */
export function keepSaid(
  frame: Document,
  { tables, models: names }: Envelope,
  knownModels: ReadonlyMap<string, Model>,
  leaveOut: LeaveOut,
): Map<string, Row> {
  const kept = new Map<string, Row>();
  const homeless = new Map<string, number>();
  const scales = new Map<Model, Scale>();
  for (const [address, row] of Object.entries(tables['said'] ?? {})) {
    const place = ['tables.said', address];
    if (!rowAddress.test(address)) {
      leaveOut(place, row, 'An address such as "a1/crm-2018-2019:4.10" is expected.');
      continue;
    }
    const { assessment, element: key } = elementOfRow(address);
    const modelId = modelOfKey(key);
    if (readRow(frame, 'assessments', assessment) === undefined) {
      leaveOut(place, row, `There is no assessment "${shorten(assessment)}" in the file.`);
      continue;
    }
    const model =
      readRow(frame, 'models', modelId) === undefined ? undefined : knownModels.get(modelId);
    if (model === undefined) {
      homeless.set(modelId, (homeless.get(modelId) ?? 0) + 1);
      continue;
    }
    const element = model.byKey.get(key);
    if (element === undefined) {
      leaveOut(
        place,
        row,
        `${model.title} has no element "${shorten(key.slice(modelId.length + 1))}".`,
      );
      continue;
    }
    const scale = scales.get(model) ?? readScale(frame, model.scale);
    scales.set(model, scale);
    const columns = keepRow('said', address, row, leaveOut, (column, value) =>
      whyNotRating(element, scale, column, value),
    );
    if (Object.keys(columns).length > 0) kept.set(address, columns);
  }
  for (const [id, count] of homeless) {
    const what = `what is said about ${count} of its elements`;
    leaveOut(['tables.said', names.get(id) ?? id], what, 'The model is not in the document.');
  }
  return kept;
}

function whyNotRating(element: Element, scale: Scale, column: string, value: Json): string | null {
  if (column !== 'current' && column !== 'target') return null;
  if (!element.rated) return `${element.id} is not rated.`;
  if (column === 'target' && !scale.targets) return `The scale "${scale.name}" has no targets.`;
  if (value === 'na' || scale.levels.some((level) => level.value === value)) return null;
  const levels = scale.levels.map((level) => level.value).join(', ');
  return `The scale "${scale.name}" has the levels ${levels}.`;
}
