import * as z from 'zod/mini';
import { isSafeAddress } from '../document/address';
import { isCalendarDay } from '../document/calendar-day';
import type { TableName } from '../document/document';
import { whyNotRoles } from '../document/operations/role-set';
import { whyNotLevels } from '../document/operations/scales';
import { tones } from '../document/parties';
import { textLimits } from '../document/text-limits';

// The page's policy forbids code made from text, which the library otherwise tries.
z.config({ jitless: true });

/** A check of one value of a column; `expected` ends the sentence "Expected is ...". */
export interface ColumnSchema {
  readonly schema: z.ZodMiniType;
  readonly expected: string;
}

const text = (limit: number): ColumnSchema => ({
  schema: z.string().check(z.maxLength(limit)),
  expected: `a text of at most ${limit} characters`,
});

const filledText = (limit: number): ColumnSchema => ({
  schema: z.string().check(z.regex(/\S/), z.maxLength(limit)),
  expected: `a text of 1 to ${limit} characters`,
});

/** The latest time that a date can hold, in milliseconds since 1970. */
const lastTime = 8_640_000_000_000_000;

const time: ColumnSchema = {
  schema: z.int().check(z.gte(0), z.lte(lastTime)),
  expected: 'a time in milliseconds since 1970',
};

const day: ColumnSchema = {
  schema: z.string().check(z.refine((value) => isCalendarDay(value))),
  expected: 'a day that exists, such as "2026-11-22"',
};

const order: ColumnSchema = {
  schema: z.int().check(z.gte(0), z.lte(10_000)),
  expected: 'a place from 0 to 10000',
};

const yesOrNo: ColumnSchema = { schema: z.boolean(), expected: 'true or false' };

const rating: ColumnSchema = {
  schema: z.union([z.int(), z.literal('na')]),
  expected: 'the value of a level, or "na"',
};

const target: ColumnSchema = { schema: z.int(), expected: 'the value of a level' };

const confidence: ColumnSchema = {
  schema: z.enum(['high', 'medium', 'low']),
  expected: '"high", "medium" or "low"',
};

const evidence: ColumnSchema = {
  schema: z.strictObject({
    title: filledText(textLimits.name).schema,
    address: z.optional(z.string().check(z.refine((value) => isSafeAddress(value)))),
    text: z.optional(text(textLimits.note).schema),
    date: z.optional(day.schema),
  }),
  expected:
    'a title, and if need be an address (http, https or mailto), a text and a date, and nothing else',
};

const levels: ColumnSchema = {
  schema: z
    .array(
      z.strictObject({
        value: z.int(),
        name: z.string(),
        meaning: z.string(),
        rubric: z.string(),
      }),
    )
    .check(z.refine((value) => whyNotLevels(value) === null)),
  expected: 'two or more levels from the lowest value (0 at least) to the highest (9 at most)',
};

const points: ColumnSchema = {
  schema: z.array(z.strictObject({ answer: z.int(), points: z.number() })),
  expected: 'a list of answers, each with its points',
};

const roleIds: ColumnSchema = {
  schema: z
    .array(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)))
    .check(z.minLength(1), z.maxLength(12)),
  expected: 'a list of ids of roles',
};

const roleSet: ColumnSchema = {
  schema: z
    .array(
      z.strictObject({
        id: z.string(),
        letter: z.string(),
        name: z.string(),
        meaning: z.string(),
        duty: z.enum(['accountable', 'responsible', 'other']),
      }),
    )
    .check(z.refine((value) => whyNotRoles(value) === null)),
  expected: 'a set of roles, each with an id, a letter and a name of its own',
};

const palette: ColumnSchema = {
  schema: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  expected: 'the id of a palette',
};

/** The columns of each table, by name. */
const columns: { readonly [table in TableName]: ReadonlyMap<string, ColumnSchema> } = {
  document: new Map([
    ['title', filledText(textLimits.title)],
    ['created', time],
    ['roles', roleSet],
    ['limit', { schema: z.int().check(z.gte(1), z.lte(10_000)), expected: 'a count from 1' }],
  ]),
  models: new Map([
    ['order', order],
    ['title', text(textLimits.title)],
    ['edition', text(textLimits.title)],
  ]),
  assessments: new Map([
    ['name', text(textLimits.name)],
    ['subject', text(textLimits.name)],
    ['date', day],
    ['created', time],
    ['frozen', yesOrNo],
  ]),
  said: new Map([
    ['current', rating],
    ['target', target],
    ['confidence', confidence],
    ['note', filledText(textLimits.note)],
    ['changed', time],
  ]),
  scales: new Map([
    ['name', filledText(textLimits.name)],
    ['levels', levels],
    ['palette', palette],
    ['reversed', yesOrNo],
  ]),
  parties: new Map([
    ['name', filledText(textLimits.name)],
    ['short', filledText(8)],
    ['kind', { schema: z.enum(['area', 'person']), expected: '"area" or "person"' }],
    ['tone', { schema: z.int().check(z.gte(0), z.lt(tones)), expected: `a number below ${tones}` }],
    ['contact', filledText(textLimits.sentence)],
    ['retired', { schema: z.literal(true), expected: 'true' }],
    ['order', { schema: z.int().check(z.gte(0)), expected: 'a place in the list' }],
  ]),
  roles: new Map(),
  silenced: new Map([['reason', filledText(textLimits.sentence)]]),
  rules: new Map([
    ['threshold', { schema: z.number(), expected: 'a percentage' }],
    ['cumulative', yesOrNo],
    ['points', points],
  ]),
  goals: new Map([
    ['stage', { schema: z.int(), expected: 'the number of a stage' }],
    ['date', day],
  ]),
};

/** Columns whose names are made of ids, by table. */
const namedColumns: { readonly [table in TableName]?: readonly [RegExp, ColumnSchema][] } = {
  said: [[/^evidence:[A-Za-z0-9-]{1,64}$/, evidence]],
  parties: [[/^member:[A-Za-z0-9-]{1,64}$/, { schema: z.literal(true), expected: 'true' }]],
  roles: [[/^[A-Za-z0-9-]{1,64}$/, roleIds]],
};

/** The check of a column's values, or undefined when the table has no such column. */
export function columnSchema(table: TableName, column: string): ColumnSchema | undefined {
  const schema = columns[table].get(column);
  return schema ?? namedColumns[table]?.find(([name]) => name.test(column))?.[1];
}
