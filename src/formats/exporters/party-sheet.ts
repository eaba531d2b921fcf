import { createOwnership } from '../../analysis/ownership';
import { type PartyLine, partiesOf, partyPage } from '../../analysis/party-page';
import { evidenceWords, sayRole } from '../../analysis/party-words';
import { assessmentName, listAssessments } from '../../document/create-document';
import { nameElements } from '../../document/operations/labels';
import { chosenParty, readParty } from '../../document/parties';
import type { Rating } from '../../document/said';
import { readScale } from '../../document/scales';
import { levelOf, type Scale } from '../../model/scale';
import { type CsvCell, writeCsv } from '../csv';
import type { ExportSubject } from '../exporter';

/** A column: its heading, and what it says of a line. */
type Column = readonly [heading: string, cell: (line: PartyLine) => CsvCell];

/**
 * The page of a party as a CSV, a row per element. Throws with a readable message when there is no
 * party, or when it has no role in the model.
 */
export function partySheet(subject: ExportSubject): Blob {
  const { document, model, assessment } = subject;
  const party = chosenParty(document, subject.party?.id ?? null);
  if (party === undefined)
    throw new Error('There is no party yet. Add one on the page “Roles” and say what it owns.');
  const parties = partiesOf(document, party.id, subject.party?.members ?? false);
  const ownership = createOwnership(model)(document, assessment);
  const page = partyPage({ model, document, assessment, ownership, parties });
  const lines = page.groups.flatMap(({ lines: inGroup }) => inGroup);
  if (lines.length === 0)
    throw new Error(
      `${party.name} has no role in ${model.title}. Choose another party, or give it one.`,
    );
  const nameOf = (id: string): string => readParty(document, id)?.name ?? id;
  const titleOf = (key: string): string => {
    const element = model.byKey.get(key);
    return element === undefined ? key : `${nameElements([element])} ${element.name}`.trim();
  };
  const groupOf = new Map(
    page.groups.flatMap(({ group, lines: inGroup }) =>
      inGroup.map(({ element }) => [element.key, titleOf(group.key)] as const),
    ),
  );
  const said = listAssessments(document).find(({ id }) => id === assessment);
  const always = (text: string) => (): string => text;
  const columns: readonly Column[] = [
    ['Party', always(party.name)],
    [model.kind === 'staged' ? 'Stage' : 'Group', ({ element }) => groupOf.get(element.key) ?? ''],
    ['Number', ({ element }) => element.id],
    // With its number: alone, a spreadsheet may take 4.10 for 4.1.
    [model.kind === 'staged' ? 'Criterion' : 'Capability', ({ element }) => titleOf(element.key)],
    ['Roles', ({ held }) => held.map((one) => sayRole(one, nameOf, parties.size > 1)).join('; ')],
    [
      'Inherited from',
      ({ held }) =>
        [...new Set(held.flatMap(({ from }) => (from === null ? [] : titleOf(from))))].join('; '),
    ],
    ...levelColumns(readScale(document, model.scale)),
    ['Contested by', ({ contested }) => contested.map(nameOf).join('; ')],
    ['Confidence', ({ confidence }) => confidence ?? ''],
    ['Evidence', ({ evidence }) => evidenceWords[evidence]],
    ['Evidence asked for', ({ asked }) => (asked ? 'yes' : '')],
    ['Model', always(model.title)],
    ['Edition', always(model.edition)],
    ['Assessment', always(said === undefined ? '' : assessmentName(said))],
    ['Date of the sheet', always(subject.date)],
  ];
  return writeCsv([
    columns.map(([heading]) => heading),
    ...lines.map((line) => columns.map(([, cell]) => cell(line))),
  ]);
}

const digit = (rating: Rating | undefined): number | null =>
  typeof rating === 'number' ? rating : null;

function levelColumns(scale: Scale): readonly Column[] {
  const words = (rating: Rating | undefined, none: string): string => {
    if (rating === 'na') return 'Not applicable';
    return rating === undefined ? none : (levelOf(scale, rating)?.name ?? '');
  };
  const current: readonly Column[] = [
    ['Current', ({ current: rating }) => digit(rating)],
    ['Current level', ({ current: rating }) => words(rating, 'Not assessed')],
  ];
  const shows: Column = [
    'What evidence should show',
    ({ current: rating, asked }) =>
      asked && typeof rating === 'number' ? (levelOf(scale, rating)?.rubric ?? '') : '',
  ];
  if (!scale.targets)
    return [...current, ['Still to meet', ({ rise }) => (rise > 0 ? 'yes' : '')], shows];
  return [
    ...current,
    ['Target', ({ target }) => digit(target)],
    ['Target level', ({ target }) => words(target, '')],
    ['Gap', ({ gap }) => gap],
    shows,
  ];
}
