import { checkStages } from './model-checks-staged';
import type { CapabilityModelFile, ModelFile } from './model-file';
import { duplicates, type ModelProblem, webAddress } from './model-problem';

/**
 * What a schema cannot say: ids are unique, everything referred to is there, and levels fit their
 * parents. The file must have the right shape already. No problems means an empty list.
 */
export function checkModel(file: ModelFile): ModelProblem[] {
  return [
    ...duplicates(file.sources, ['sources'], 'source'),
    ...(file.kind === 'capability' ? checkCapabilities(file) : checkStages(file)),
  ];
}

type Row = CapabilityModelFile['elements'][number];

function checkCapabilities({ elements }: CapabilityModelFile): ModelProblem[] {
  const places = new Map(elements.map((row, index) => [row.id, { row, index }]));
  const problems = duplicates(elements, ['elements'], 'element');
  elements.forEach((row, index) => {
    const report = (field: string, message: string): void => {
      problems.push({ path: ['elements', index, field], message });
    };
    const parent = row.parent === null ? undefined : places.get(row.parent);
    if (row.parent === null) {
      if (row.level !== 0) report('level', `level ${row.level} needs a parent`);
    } else if (parent === undefined) {
      report('parent', `there is no element "${row.parent}"`);
    } else if (containsItself(row, places)) {
      report('parent', `"${row.id}" contains itself`);
    } else {
      if (row.level !== parent.row.level + 1) {
        const above = `"${row.parent}" of level ${parent.row.level}`;
        report('level', `level ${row.level} does not fit below ${above}`);
      }
      if (parent.index > index) report('parent', `"${row.parent}" must stand before it`);
    }
    problems.push(...checkReferences(row, index));
  });
  return problems;
}

function containsItself(row: Row, places: ReadonlyMap<string, { readonly row: Row }>): boolean {
  const seen = new Set<string>();
  let above = row.parent;
  while (above !== null && !seen.has(above)) {
    if (above === row.id) return true;
    seen.add(above);
    above = places.get(above)?.row.parent ?? null;
  }
  return false;
}

function checkReferences(row: Row, index: number): ModelProblem[] {
  return row.references.flatMap((reference, at) =>
    reference.kind === 'address' && !webAddress.test(reference.printed)
      ? [
          {
            path: ['elements', index, 'references', at, 'printed'],
            message: 'must be an http or https address',
          },
        ]
      : [],
  );
}
