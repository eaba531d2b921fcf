import type { StagedModelFile } from './model-file';
import { duplicates, type ModelProblem } from './model-problem';
import { whyNotRule } from './stage-rule';

type Path = readonly (string | number)[];

/** The part of `checkModel` that concerns staged models. */
export function checkStages(file: StagedModelFile): ModelProblem[] {
  const lists = idsOf(file);
  const problems = [
    ...duplicates(file.stages, ['stages'], 'stage'),
    ...duplicates(file.domains, ['domains'], 'domain'),
    ...duplicates(file.criteria, ['criteria'], 'criterion'),
    ...duplicates(file.benchmarks, ['benchmarks'], 'benchmark'),
  ];
  const report = (path: Path, message: string): void => {
    problems.push({ path, message });
  };
  const known = (what: keyof typeof lists, id: string, path: Path): void => {
    if (!lists[what].has(id)) report(path, `there is no ${what} "${id}"`);
  };

  const numbers = new Set<number>();
  const lowest = file.stages.reduce((least, stage) => Math.min(least, stage.number), Infinity);
  file.stages.forEach((stage, index) => {
    const at = ['stages', index];
    if (numbers.has(stage.number)) {
      report([...at, 'number'], `the stage number ${stage.number} is there twice`);
    }
    numbers.add(stage.number);
    if (stage.floor === true && stage.number !== lowest) {
      report([...at, 'floor'], 'only the lowest stage can be the floor');
    }
    if (stage.floor !== true && !file.criteria.some((row) => row.stage === stage.id)) {
      report(at, 'a stage above the floor needs a criterion');
    }
    stage.sources.forEach((id, n) => {
      known('source', id, [...at, 'sources', n]);
    });
  });

  file.criteria.forEach((row, index) => {
    const at = ['criteria', index];
    if (lists.stage.has(row.id)) report([...at, 'id'], `"${row.id}" is a stage as well`);
    known('stage', row.stage, [...at, 'stage']);
    known('domain', row.domain, [...at, 'domain']);
    row.otherDomains?.forEach((id, n) => {
      known('domain', id, [...at, 'otherDomains', n]);
      if (id === row.domain) report([...at, 'otherDomains', n], `"${id}" is its own domain`);
    });
    row.sources.forEach((id, n) => {
      known('source', id, [...at, 'sources', n]);
    });
  });

  file.benchmarks.forEach((row, index) => {
    const at = ['benchmarks', index];
    known('source', row.source, [...at, 'source']);
    if (row.domain !== undefined) known('domain', row.domain, [...at, 'domain']);
    if (row.value === undefined && row.text === undefined) report(at, 'needs a value or a text');
  });

  const { origin, source } = file.rule;
  if (source !== undefined) known('source', source, ['rule', 'source']);
  else if (origin === 'source') report(['rule', 'source'], 'a rule from a source must name it');
  const wrong = whyNotRule(file.rule);
  if (wrong !== null) report(['rule'], wrong);
  return problems;
}

const idsOf = (file: StagedModelFile) => ({
  source: new Set(file.sources.map((row) => row.id)),
  stage: new Set(file.stages.map((row) => row.id)),
  domain: new Set(file.domains.map((row) => row.id)),
});
