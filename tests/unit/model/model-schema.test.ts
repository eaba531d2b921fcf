import { readFileSync, writeFileSync } from 'node:fs';
import { anything, assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ModelFile } from '../../../src/model/model-file';
import { modelSchema, parseModel } from '../../../src/model/model-schema';
import { capabilityFile, stagedFile } from './samples';

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless the types of `model-file.ts` and those of the schema are the same. */
const sameTypes: Same<DeepReadonly<ModelFile>, DeepReadonly<z.infer<typeof modelSchema>>> = true;

/** A deep copy with one value replaced, or taken out when `value` is undefined. */
function changed(file: ModelFile, path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(file);
  let at = copy as Record<string | number, unknown>;
  for (const part of path.slice(0, -1)) at = at[part] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const problemsOf = (value: unknown): readonly string[] => {
  const result = parseModel(value);
  return result.ok ? [] : result.problems;
};

describe('parseModel', () => {
  it('takes both kinds of model as they are', () => {
    expect(sameTypes).toBe(true);
    for (const file of [capabilityFile, stagedFile]) {
      const result = parseModel(file);
      expect(result).toEqual({ ok: true, file });
      expect(result.ok && result.file).not.toBe(file);
    }
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    ['a missing field', ['title'], undefined, 'title: is missing'],
    ['an empty name', ['elements', 0, 'name'], ' ', 'elements[0].name: must not be empty'],
    ['a number as id', ['elements', 3, 'id'], 1.1, 'elements[3].id: must be of type string'],
    ['an unknown field', ['elements', 0, 'x'], 1, 'elements[0]: has unknown fields: x'],
    ['an unknown kind', ['kind'], 'tree', 'kind: must be "capability" or "staged"'],
    ['no rows', ['elements'], [], 'elements: must be at least 1 long'],
    ['an unknown level', ['elements', 0, 'level'], 3, 'elements[0].level: must be 0 or 1 or 2'],
    [
      'a duplicate id',
      ['elements', 3, 'id'],
      '1.1',
      'elements[3].id: the element "1.1" is there twice',
    ],
    [
      'an unknown parent',
      ['elements', 1, 'parent'],
      '9',
      'elements[1].parent: there is no element "9"',
    ],
    ['no parent', ['elements', 1, 'parent'], null, 'elements[1].level: level 1 needs a parent'],
    [
      'a level that does not fit',
      ['elements', 2, 'level'],
      1,
      'elements[2].level: level 1 does not fit below "1.1" of level 1',
    ],
    [
      'a row within itself',
      ['elements', 1, 'parent'],
      '1.1',
      'elements[1].parent: "1.1" contains itself',
    ],
    ['a cycle', ['elements', 1, 'parent'], '1.1.1', 'elements[1].parent: "1.1" contains itself'],
    [
      'a parent that comes later',
      ['elements', 2, 'parent'],
      '1.10',
      'elements[2].parent: "1.10" must stand before it',
    ],
    [
      'an address of another kind',
      ['elements', 1, 'references', 0, 'printed'],
      'javascript:alert(1)',
      'elements[1].references[0].printed: must be an http or https address',
    ],
    [
      'a repair of another kind',
      ['elements', 1, 'references', 0, 'repair'],
      { address: 'data:text/html,x', confidence: 'low' },
      'elements[1].references[0].repair.address: must be an http or https address',
    ],
    [
      'a source address of another kind',
      ['sources', 0, 'address'],
      'ftp://example.org',
      'sources[0].address: must be an http or https address',
    ],
  ])('refuses a capability model with %s', (_, path, value, problem) => {
    expect(problemsOf(changed(capabilityFile, path, value))).toContain(problem);
  });

  it.each<[string, readonly (string | number)[], unknown, string]>([
    [
      'a duplicate criterion',
      ['criteria', 1, 'id'],
      '1.1',
      'criteria[1].id: the criterion "1.1" is there twice',
    ],
    [
      'a criterion named as a stage',
      ['criteria', 1, 'id'],
      '1',
      'criteria[1].id: "1" is a stage as well',
    ],
    ['a duplicate stage', ['stages', 1, 'id'], '0', 'stages[1].id: the stage "0" is there twice'],
    [
      'a duplicate stage number',
      ['stages', 1, 'number'],
      0,
      'stages[1].number: the stage number 0 is there twice',
    ],
    ['half a stage', ['stages', 1, 'number'], 1.5, 'stages[1].number: must be a whole number'],
    [
      'a floor above',
      ['stages', 1, 'floor'],
      true,
      'stages[1].floor: only the lowest stage can be the floor',
    ],
    [
      'a duplicate domain',
      ['domains', 1, 'id'],
      'left',
      'domains[1].id: the domain "left" is there twice',
    ],
    ['an unknown stage', ['criteria', 0, 'stage'], '8', 'criteria[0].stage: there is no stage "8"'],
    [
      'an unknown domain',
      ['criteria', 0, 'domain'],
      'up',
      'criteria[0].domain: there is no domain "up"',
    ],
    [
      'an unknown other domain',
      ['criteria', 0, 'otherDomains'],
      ['up'],
      'criteria[0].otherDomains[0]: there is no domain "up"',
    ],
    [
      'itself as another domain',
      ['criteria', 0, 'otherDomains'],
      ['left'],
      'criteria[0].otherDomains[0]: "left" is its own domain',
    ],
    [
      'an unknown source',
      ['criteria', 0, 'sources'],
      ['S1'],
      'criteria[0].sources[0]: there is no source "S1"',
    ],
    [
      'a stage from nowhere',
      ['stages', 0, 'sources'],
      ['S1'],
      'stages[0].sources[0]: there is no source "S1"',
    ],
    [
      'a criterion from nowhere',
      ['criteria', 0, 'sources'],
      [],
      'criteria[0].sources: must be at least 1 long',
    ],
    ['a threshold of 0', ['rule', 'threshold'], 0, 'rule.threshold: must be at least 1'],
    ['a threshold over 100', ['rule', 'threshold'], 101, 'rule.threshold: must be at most 100'],
    [
      'a rule from nowhere',
      ['rule', 'source'],
      undefined,
      'rule.source: a rule from a source must name it',
    ],
    ['a rule from elsewhere', ['rule', 'source'], 'S1', 'rule.source: there is no source "S1"'],
    [
      'a figure without a figure',
      ['benchmarks', 0, 'value'],
      undefined,
      'benchmarks[0]: needs a value or a text',
    ],
    [
      'a figure from elsewhere',
      ['benchmarks', 0, 'source'],
      'S1',
      'benchmarks[0].source: there is no source "S1"',
    ],
    [
      'a figure of no domain',
      ['benchmarks', 0, 'domain'],
      'up',
      'benchmarks[0].domain: there is no domain "up"',
    ],
  ])('refuses a staged model with %s', (_, path, value, problem) => {
    expect(problemsOf(changed(stagedFile, path, value))).toContain(problem);
  });

  it('never throws, whatever it is given', () => {
    assert(
      property(anything({ withNullPrototype: true }), (value) => {
        expect(parseModel(value).ok).toBe(false);
      }),
    );
    expect(problemsOf(null)).toEqual(['the file: must be of type object']);
  });
});

describe('models/schema/model.schema.json', () => {
  const place = new URL('../../../models/schema/model.schema.json', import.meta.url);
  const made = z.toJSONSchema(modelSchema, { target: 'draft-2020-12' });
  // To write the file anew after a change of the schema, run this test with UPDATE=1, then the formatter.
  if (process.env['UPDATE'] === '1') writeFileSync(place, `${JSON.stringify(made, null, 2)}\n`);

  it('says what modelSchema says', () => {
    expect(JSON.parse(readFileSync(place, 'utf8'))).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('allows no unknown field in any object', () => {
    const open: string[] = [];
    JSON.stringify(made, (key, value: unknown) => {
      const object = typeof value === 'object' && value !== null && 'properties' in value;
      if (object && (value as Record<string, unknown>)['additionalProperties'] !== false)
        open.push(key);
      return value;
    });
    expect(open).toEqual([]);
  });
});
