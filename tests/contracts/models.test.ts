import { describe, expect, it } from 'vitest';
import type { CapabilityModelFile, ModelFile, StagedModelFile } from '../../src/model/model-file';
import { parseModel } from '../../src/model/model-schema';
import { commonFaults, crmFaults, modelFiles, type StagedFacts, stagedFaults } from './model-facts';

const facts: Readonly<Record<string, StagedFacts>> = {
  'cisom-2019': {
    perStage: [2, 3, 3, 2, 3, 2, 1, 2],
    titles: 0,
    domains: [
      'Automation',
      'Clinical Integration',
      'Predictive Data Analytics',
      'Governance and Leadership',
    ],
    domainOrigin: 'source',
    perDomain: [7, 4, 3, 4],
    rule: [100, 'proposal'],
  },
  ccmm: {
    perStage: [5, 6, 11, 12, 9, 9, 9, 3],
    titles: 8,
    domains: [
      'Care coordination',
      'Health information exchange',
      'Patient engagement',
      'Analytics and population health',
      'Governance and policy',
      'Technology and security',
    ],
    domainOrigin: 'proposal',
    perCell: [
      [2, 1, 0, 1, 1, 0],
      [2, 0, 1, 2, 1, 0],
      [1, 2, 4, 2, 1, 1],
      [2, 1, 0, 3, 4, 2],
      [1, 2, 1, 1, 1, 3],
      [1, 2, 0, 2, 3, 1],
      [1, 1, 0, 1, 5, 1],
      [0, 1, 0, 0, 1, 1],
    ],
    perDomain: [10, 10, 6, 12, 17, 9],
    rule: [100, 'proposal'],
  },
  'infram-2018': {
    perStage: [3, 2, 4, 4, 4, 3, 4, 0],
    titles: 0,
    domains: ['Security', 'Data Center', 'Mobility', 'Transport', 'Collaboration'],
    domainOrigin: 'source',
    perDomain: [6, 5, 3, 6, 4],
    rule: [70, 'source'],
  },
};

function parsed(id: string): ModelFile {
  const value = modelFiles.find(([name]) => name === `${id}.json`)?.[1];
  const result = parseModel(value);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.file;
}

function crm(): CapabilityModelFile {
  const file = parsed('crm-2018-2019');
  if (file.kind !== 'capability') throw new Error('not a capability model');
  return file;
}

function staged(id: string): StagedModelFile {
  const file = parsed(id);
  if (file.kind !== 'staged') throw new Error('not a staged model');
  return file;
}

type Row = CapabilityModelFile['elements'][number];
type RowChange = (row: Row) => readonly Row[];

/** A copy in which the row with that id gives way to the rows that `change` makes of it. */
function withRow(file: CapabilityModelFile, id: string, change: RowChange): CapabilityModelFile {
  const elements = file.elements.flatMap((row) => (row.id === id ? change(row) : [row]));
  expect(elements).not.toEqual(file.elements);
  return { ...file, elements };
}

describe('every built-in model', () => {
  it('is one of the four that these facts know, or newer', () => {
    expect(modelFiles.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        'crm-2018-2019.json',
        ...Object.keys(facts).map((id) => `${id}.json`),
      ]),
    );
  });

  it.each(modelFiles)('%s holds to the schema and the habits of its kind', (name, value) => {
    const result = parseModel(value);
    expect(result.ok ? [] : result.problems).toEqual([]);
    if (result.ok) {
      expect(result.file).toEqual(value);
      expect(commonFaults(name, result.file)).toEqual([]);
    }
  });
});

describe('the CRM model', () => {
  it('has the rows, names, numbers and references of its source', () => {
    expect(crmFaults(crm())).toEqual([]);
  });

  it.each<[string, string, RowChange, RegExp]>([
    [
      'a changed name',
      '5.3.1',
      (row) => [{ ...row, name: 'Advance Care Planning' }],
      /^row 42: .*Advance Care/,
    ],
    [
      'a lost address',
      '8.5',
      (row) => [{ ...row, references: row.references.slice(0, 2) }],
      /^distinct addresses: found 51/,
    ],
    [
      'a mended address',
      '2.4',
      (row) => [
        {
          ...row,
          references: row.references.map((reference) => ({
            ...reference,
            printed: reference.repair?.address ?? '',
          })),
        },
      ],
      /^addresses: /,
    ],
    ['a lost row', '4.10', () => [], /^rows: found 81/],
    ['an invented 5.4', '5.5', (row) => [{ ...row, id: '5.4' }, row], /^rows numbered 5.4/],
    ['a moved row', '4.10', (row) => [{ ...row, parent: '5.0' }], /^parent of 4.10/],
  ])('is told apart from a copy with %s', (_, id, change, fault) => {
    expect(crmFaults(withRow(crm(), id, change))).toContainEqual(expect.stringMatching(fault));
  });

  it('is refused with a duplicate id', () => {
    const copy = withRow(crm(), '4.1', (row) => [row, row]);
    expect(parseModel(copy)).toEqual({
      ok: false,
      problems: ['elements[25].id: the element "4.1" is there twice'],
    });
  });
});

describe('the staged models', () => {
  it.each(Object.entries(facts))(
    '%s has the stages, columns and rule of its source',
    (id, known) => {
      expect(stagedFaults(staged(id), known)).toEqual([]);
    },
  );

  it.each(Object.entries(facts))('%s is told apart from a copy that lost a line', (id, known) => {
    const file = staged(id);
    const copy = { ...file, criteria: file.criteria.slice(1) };
    expect(stagedFaults(copy, known)).toContainEqual(
      expect.stringMatching(/^criteria per stage: /),
    );
  });

  it.each(Object.entries(facts))(
    '%s is told apart from a copy with an unmarked proposal',
    (id, known) => {
      const file = staged(id);
      const [first, ...rest] = file.criteria;
      if (first === undefined) throw new Error('no criteria');
      const copy: StagedModelFile = {
        ...file,
        criteria: [{ ...first, domainOrigin: 'source' }, ...rest],
      };
      expect(stagedFaults(copy, known)).toContainEqual(
        expect.stringMatching(/^origin of the assignments: /),
      );
    },
  );

  it('marks the titles of CCMM that rest on reports alone', () => {
    const medium = staged('ccmm').stages.filter((stage) => stage.confidence === 'medium');
    expect(medium.map((stage) => stage.id)).toEqual(['3', '2', '1', '0']);
  });

  it('marks each line of INFRAM by how well it is known', () => {
    const { criteria } = staged('infram-2018');
    const high = criteria.filter((row) => row.confidence === 'high').map((row) => row.id);
    expect(high.join(' ')).toBe('7.1 7.2 7.3 6.1 6.2 5.1 5.2 5.3 5.4 4.1 4.2');
    expect(criteria.filter((row) => row.confidence === 'medium')).toHaveLength(13);
  });

  it('has the published figures of INFRAM, and none for what was not published', () => {
    const figures = staged('infram-2018').benchmarks.map((row) => [row.id, row.value ?? row.text]);
    expect(figures).toEqual([
      ['overall', 3.66],
      ['security', 4.22],
      ['data-center', 'not published'],
      ['mobility', 'not published'],
      ['transport', 'not published'],
      ['collaboration', 2.46],
      ['most', 'Most organizations are within Stage 4'],
    ]);
  });
});
