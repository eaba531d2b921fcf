import type { Model } from '../../model/model';
import { type StageRule, whyNotRule, whyNotScored } from '../../model/stage-rule';
import type { Document } from '../document';
import { writeTo } from '../edit';
import { type Json, sameJson } from '../json';
import { readRule } from '../rules';
import { type Outcome, refuse, writesOf } from './outcome';
import { whyNotKnown } from './said-writes';

/** The columns of a rule. */
const columns = ['threshold', 'cumulative', 'points'] as const;

/**
 * Changes the rule of a staged model in this document; a missing part stays as it is. What equals the
 * model's own rule is not kept. Refused, with the reason, when the rule cannot be right.
 */
export function changeRule(document: Document, model: Model, change: Partial<StageRule>): Outcome {
  const rule = readRule(document, model);
  if (rule === null) return refuse(`${model.title} has no stages, and so no rule.`);
  const wanted = { ...rule, ...change };
  const reason = whyNotKnown(document, model, []) ?? whyNotRule(wanted) ?? whyNotScored(model);
  if (reason !== null) return refuse(reason);
  return writesOf(
    columns.map((column) => {
      const value: Json =
        column === 'points'
          ? wanted.points.map(({ answer, points }) => ({ answer, points }))
          : wanted[column];
      const after = sameJson(rule.own[column] as Json, value) ? undefined : value;
      return writeTo(document, { table: 'rules', row: model.id, column }, after);
    }),
  );
}

/** Goes back to the model's own rule. */
export const resetRule = (document: Document, model: Model): Outcome =>
  writesOf(
    columns.map((column) =>
      writeTo(document, { table: 'rules', row: model.id, column }, undefined),
    ),
  );
