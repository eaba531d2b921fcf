import type { Model } from '../model/model';
import type { AnswerPoints, StageRuleFile } from '../model/model-file';
import { type StageRule, whyNotRule } from '../model/stage-rule';
import { type Document, readRow } from './document';
import type { Row } from './rows';

/** The rule in force for a staged model. */
export interface RuleInForce extends StageRule {
  /** Whether the document changed it from the model's own. */
  readonly changed: boolean;
  /** The model's own rule, with where it comes from. */
  readonly own: StageRuleFile;
}

// Rows and rules of models are values: the rule made of one is kept, so that an unchanged rule is the same object.
const made = new WeakMap<Row | StageRuleFile, RuleInForce>();

/**
 * The rule of a staged model as this document has it: the model's own with the document's changes
 * over it. The same object until it changes; null for a model without stages.
 */
export function readRule(document: Document, model: Model): RuleInForce | null {
  const own = model.rule;
  if (own === null) return null;
  const row = readRow(document, 'rules', model.id);
  const known = made.get(row ?? own);
  if (known?.own === own) return known;
  const rule = withChanges(own, row);
  made.set(row ?? own, rule);
  return rule;
}

function withChanges(own: StageRuleFile, row: Row | undefined): RuleInForce {
  const { threshold, cumulative, points } = own;
  const plain = { threshold, cumulative, points, changed: false, own };
  if (row === undefined) return plain;
  const rule = {
    threshold: typeof row['threshold'] === 'number' ? row['threshold'] : threshold,
    cumulative: typeof row['cumulative'] === 'boolean' ? row['cumulative'] : cumulative,
    points: arePoints(row['points']) ? row['points'] : points,
  };
  return whyNotRule(rule) === null ? { ...rule, changed: true, own } : plain;
}

/** Whether a value can be the points of a rule; whether it makes a rule is for `whyNotRule` to say. */
export const arePoints = (value: unknown): value is readonly AnswerPoints[] =>
  Array.isArray(value) && value.every(isStep);

function isStep(value: unknown): value is AnswerPoints {
  if (typeof value !== 'object' || value === null) return false;
  const { answer, points } = value as { readonly [field: string]: unknown };
  return Number.isInteger(answer) && typeof points === 'number';
}
