import * as z from 'zod/mini';
import { checkModel } from './model-checks';
import type { ModelFile } from './model-file';
import { webAddress } from './model-problem';

// The page's policy forbids code made from text, which zod would try for speed.
z.config({ jitless: true });

const text = z.string().check(z.regex(/\S/, 'must not be empty'));
const elementId = z
  .string()
  .check(z.regex(/^[0-9A-Za-z][0-9A-Za-z._-]{0,63}$/, 'must be letters, digits, ".", "_" or "-"'));
const shortId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and single "-"'));
const address = z.string().check(z.regex(webAddress, 'must be an http or https address'));
const confidence = z.enum(['high', 'medium', 'low']);
const origin = z.enum(['source', 'proposal']);

const source = z.strictObject({
  id: elementId,
  title: text,
  publisher: z.exactOptional(text),
  year: z.exactOptional(text),
  address: z.exactOptional(address),
  note: z.exactOptional(text),
});

const reference = z.strictObject({
  kind: z.enum(['address', 'text']),
  printed: text,
  repair: z.exactOptional(z.strictObject({ address, confidence })),
  note: z.exactOptional(text),
});

const head = {
  $schema: z.exactOptional(text),
  id: shortId,
  title: text,
  shortTitle: text,
  edition: text,
  publisher: text,
  summary: text,
  independence: text,
  sources: z.array(source).check(z.minLength(1)),
  notes: z.array(text),
  scale: shortId,
};

const capability = z.strictObject({
  id: elementId,
  level: z.literal([0, 1, 2]),
  parent: z.nullable(elementId),
  name: text,
  definition: text,
  references: z.array(reference),
  notes: z.exactOptional(z.array(text)),
});

const stage = z.strictObject({
  id: elementId,
  number: z.int().check(z.gte(0), z.lte(99)),
  title: z.exactOptional(text),
  summary: z.exactOptional(text),
  confidence,
  sources: z.array(elementId),
  floor: z.exactOptional(z.boolean()),
  notes: z.exactOptional(z.array(text)),
});

const domain = z.strictObject({
  id: shortId,
  name: text,
  origin,
  definition: z.exactOptional(text),
  note: z.exactOptional(text),
});

const criterion = z.strictObject({
  id: elementId,
  stage: elementId,
  domain: shortId,
  domainOrigin: origin,
  otherDomains: z.exactOptional(z.array(shortId)),
  name: text,
  definition: text,
  confidence,
  sources: z.array(elementId).check(z.minLength(1)),
  notes: z.exactOptional(z.array(text)),
});

const rule = z.strictObject({
  threshold: z.number().check(z.gte(1), z.lte(100)),
  cumulative: z.boolean(),
  points: z.array(
    z.strictObject({
      answer: z.int().check(z.gte(0), z.lte(9)),
      points: z.number().check(z.gte(0), z.lte(1)),
    }),
  ),
  origin,
  pointsOrigin: origin,
  source: z.exactOptional(elementId),
  note: text,
});

const benchmark = z.strictObject({
  id: shortId,
  label: text,
  value: z.exactOptional(z.number()),
  domain: z.exactOptional(shortId),
  text: z.exactOptional(text),
  source: elementId,
  year: text,
  confidence,
});

const capabilityModel = z.strictObject({
  kind: z.literal('capability'),
  ...head,
  elements: z.array(capability).check(z.minLength(1)),
});

const stagedModel = z.strictObject({
  kind: z.literal('staged'),
  ...head,
  domainWord: text,
  stages: z.array(stage).check(z.minLength(1)),
  domains: z.array(domain).check(z.minLength(1)),
  criteria: z.array(criterion),
  rule,
  benchmarks: z.array(benchmark),
});

/**
 * What a model file must be: the one source of `models/schema/model.schema.json`. Beyond what that
 * can say, it refuses duplicate ids, references to what is not there, and levels that do not fit.
 */
export const modelSchema = z.discriminatedUnion('kind', [capabilityModel, stagedModel]).check(
  z.check((context) => {
    for (const { path, message } of checkModel(context.value)) {
      context.issues.push({ code: 'custom', input: context.value, path: [...path], message });
    }
  }),
);

/** A model file, or everything that is wrong with it, each problem with its place. */
export type ParsedModel =
  | { readonly ok: true; readonly file: ModelFile }
  | { readonly ok: false; readonly problems: string[] };

/** Checks something unknown against `modelSchema`; the result is a fresh object. Never throws. */
export function parseModel(value: unknown): ParsedModel {
  const result = modelSchema.safeParse(value, { error: describeIssue });
  if (result.success) return { ok: true, file: result.data };
  const problems = result.error.issues.map(({ path, message }) => `${placeOf(path)}: ${message}`);
  return { ok: false, problems };
}

function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${issue.expected === 'int' ? 'a whole number' : `of type ${issue.expected}`}`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
    case 'invalid_union':
      return 'must be "capability" or "staged"';
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${issue.origin === 'array' ? ' long' : ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    default:
      return 'is not valid';
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return place.join('').replace(/^\./, '') || 'the file';
}
