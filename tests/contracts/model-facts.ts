import { readdirSync, readFileSync } from 'node:fs';
import type { CapabilityModelFile, ModelFile, StagedModelFile } from '../../src/model/model-file';

const read = (path: string): string =>
  readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').trimEnd();

/** Every file in `models/`, by name, not yet checked. */
export const modelFiles: readonly (readonly [string, unknown])[] = readdirSync(
  new URL('../../models', import.meta.url),
)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(read(`../models/${name}`)) as unknown]);

const crmRows = read('fixtures/crm-rows.txt').split('\n');
const crmAddresses = read('fixtures/crm-addresses.txt').split('\n');

/** Collects what differs from what it should be, so that a planted fault can be looked for. */
class Faults {
  readonly list: string[] = [];

  same(what: string, found: unknown, expected: unknown): void {
    const [a, b] = [JSON.stringify(found), JSON.stringify(expected)];
    if (a !== b) this.list.push(`${what}: found ${a}, expected ${b}`);
  }
}

const tally = (keys: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const sentences = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

/** Faults that any built-in model can have. */
export function commonFaults(name: string, file: ModelFile): string[] {
  const faults = new Faults();
  faults.same('file name', name, `${file.id}.json`);
  faults.same('$schema', file.$schema, './schema/model.schema.json');
  faults.same('scale', file.scale, file.kind === 'capability' ? 'capability' : 'criterion');
  faults.same(
    'independence',
    /\bnot produced, endorsed or validated\b/.test(file.independence),
    true,
  );
  for (const row of file.kind === 'capability' ? file.elements : file.criteria) {
    const count = sentences(row.definition);
    if (count < 1 || count > 3) faults.list.push(`definition of ${row.id}: ${count} sentences`);
    if (row.definition.length > 420) faults.list.push(`definition of ${row.id}: too long`);
    if (file.kind === 'staged' && row.name.length > 60)
      faults.list.push(`name of ${row.id}: too long`);
  }
  return faults.list;
}

/** Where the CRM model differs from the facts of its source. */
export function crmFaults({ elements }: CapabilityModelFile): string[] {
  const faults = new Faults();
  const level = (wanted: number) => elements.filter((row) => row.level === wanted);
  faults.same('rows', elements.length, 82);
  elements.forEach((row, index) => {
    faults.same(`row ${index + 1}`, `${row.id} ${row.name}`, crmRows[index]);
    const [group = '', second, third] = row.id.split('.');
    const container = third === undefined ? `${group}.0` : `${group}.${second}`;
    faults.same(`parent of ${row.id}`, row.parent, second === '0' ? null : container);
  });
  faults.same('Level 0 rows', level(0).length, 8);
  faults.same(
    'Level 1 rows of each group',
    level(0).map(({ id }) => level(1).filter((row) => row.parent === id).length),
    [6, 8, 6, 13, 14, 8, 7, 7],
  );
  faults.same(
    'Level 2 rows',
    level(2).map((row) => row.id),
    ['5.3.1', '8.1.1', '8.1.2', '8.2.1', '8.2.2'],
  );
  faults.same('rows numbered 5.4', elements.filter((row) => row.id === '5.4').length, 0);
  const references = elements.flatMap((row) => row.references);
  const addresses = references.filter((row) => row.kind === 'address').map((row) => row.printed);
  faults.same('distinct addresses', new Set(addresses).size, 52);
  faults.same('addresses', addresses, crmAddresses);
  faults.same(
    'references that are text only',
    references.filter((row) => row.kind === 'text').map((row) => row.printed),
    ['Salesforce definition of Contact Management'],
  );
  faults.same(
    'rows with a reference',
    elements.filter((row) => row.references.length > 0).length,
    39,
  );
  faults.same(
    'repairs',
    elements.flatMap((row) =>
      row.references.flatMap(({ repair }) => (repair ? [`${row.id} ${repair.confidence}`] : [])),
    ),
    ['2.4 high', '2.8 medium', '3.4 medium', '6.8 low'],
  );
  return faults.list;
}

/** What the facts say of a staged model; lists of numbers run from Stage 7 down to Stage 0. */
export interface StagedFacts {
  readonly perStage: readonly number[];
  readonly titles: number;
  readonly domains: readonly string[];
  readonly domainOrigin: 'source' | 'proposal';
  /** Stage by domain, for a model whose every cell is known. */
  readonly perCell?: readonly (readonly number[])[];
  readonly perDomain: readonly number[];
  readonly rule: readonly [threshold: number, origin: 'source' | 'proposal'];
}

/** Where a staged model differs from the facts of its sources. */
export function stagedFaults(file: StagedModelFile, facts: StagedFacts): string[] {
  const faults = new Faults();
  const stages = ['7', '6', '5', '4', '3', '2', '1', '0'];
  const of = (stage: string) => file.criteria.filter((row) => row.stage === stage);
  faults.same(
    'stages',
    file.stages.map((row) => row.id),
    stages,
  );
  faults.same(
    'stage numbers',
    file.stages.map((row) => String(row.number)),
    stages,
  );
  faults.same(
    'floor',
    file.stages.filter((row) => row.floor === true).map((row) => row.id),
    ['0'],
  );
  faults.same('titles', file.stages.filter((row) => row.title !== undefined).length, facts.titles);
  faults.same(
    'criteria per stage',
    stages.map((stage) => of(stage).length),
    facts.perStage,
  );
  faults.same(
    'criterion ids',
    file.criteria.map((row) => row.id),
    stages.flatMap((stage) => of(stage).map((_, index) => `${stage}.${index + 1}`)),
  );
  faults.same(
    'domains',
    file.domains.map((row) => row.name),
    facts.domains,
  );
  faults.same('origin of the domains', tally(file.domains.map((row) => row.origin)), {
    [facts.domainOrigin]: facts.domains.length,
  });
  faults.same(
    'criteria per domain',
    file.domains.map(({ id }) => file.criteria.filter((row) => row.domain === id).length),
    facts.perDomain,
  );
  if (facts.perCell) {
    faults.same(
      'criteria per stage and domain',
      stages.map((stage) =>
        file.domains.map(({ id }) => of(stage).filter((row) => row.domain === id).length),
      ),
      facts.perCell,
    );
  }
  // No source puts any criterion into a column, so every such line is marked as ours.
  faults.same('origin of the assignments', tally(file.criteria.map((row) => row.domainOrigin)), {
    proposal: file.criteria.length,
  });
  faults.same('rule', [file.rule.threshold, file.rule.origin], facts.rule);
  faults.same('cumulative', file.rule.cumulative, true);
  return faults.list;
}
