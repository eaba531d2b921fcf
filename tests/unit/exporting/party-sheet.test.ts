import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { partOf } from '../../../src/analysis/party-page';
import type { Document } from '../../../src/document/document';
import { addParty, setMember } from '../../../src/document/operations/parties';
import { rate } from '../../../src/document/operations/rate';
import { giveRoles } from '../../../src/document/operations/roles';
import type { ExportSubject } from '../../../src/formats/exporter';
import { drawPicture } from '../../../src/formats/exporters/draw-picture';
import { exporter } from '../../../src/formats/exporters/party-sheet.exporter';
import { exportOptions, exportSubject, notingTools } from '../../fixtures/export-subject';
import { elementsOf, parseXml, textOf } from '../../fixtures/parse-xml';
import { after, blank, inSmall, inStaged, keys, rated } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';

const hostile = '=HYPERLINK("http://x.example")';
const arabic = 'قسم التسويق';
const named = [hostile, arabic, 'Area'].reduce(
  (document, name, index) => after(document, addParty(document, `p${index}`, { name })),
  blank,
);
function owned(): Document {
  let document = after(named, setMember(named, 'p1', 'p2', true));
  const give = (party: string, role: string, ...ids: string[]) => {
    const gift = { elements: keys(small, ...ids), party, roles: [role] };
    document = after(document, giveRoles(document, inSmall, gift));
  };
  give('p0', 'accountable', '1');
  give('p1', 'accountable', '2.1');
  give('p2', 'responsible', '2.1', '2.2');
  document = rated(document, small, { '1.1': 2, '1.10': 'na', '2.1': 4 });
  return after(document, rate(document, inSmall, keys(small, '1.1'), 'target', 5, 9));
}
const sheetOf = async (change: Partial<ExportSubject>, document = owned(), model = small) => {
  const subject = exportSubject(document, model, change);
  const blob = await exporter.run(subject, exportOptions, notingTools());
  return csvParse(await blob.text());
};

describe('the sheet of a party', () => {
  it('has a row for each line of its page, with level, gap and what evidence should show', async () => {
    const rows = await sheetOf({ party: { id: 'p0', members: false } });
    expect(rows.map((row) => row['Number'])).toEqual(['1.1', '1.2', '1.2.1', '1.2.2', '1.10']);
    expect(rows[0]).toMatchObject({
      Party: `'${hostile}`,
      Group: '1 First group',
      Capability: '1.1 Alpha',
      Roles: 'Accountable',
      'Inherited from': '1 First group',
      Current: '2',
      'Current level': 'Repeatable',
      Target: '5',
      'Target level': 'Optimized',
      Gap: '3',
      'What evidence should show': 'Several people can do it again and get a similar outcome.',
      'Evidence asked for': 'yes',
      Model: 'Small capability model',
      Edition: '2020',
      Assessment: 'First assessment',
      'Date of the sheet': '22 November 2026',
    });
    expect(rows[1]).toMatchObject({ Current: '', 'Current level': 'Not assessed', Gap: '' });
    expect(rows[4]).toMatchObject({ 'Current level': 'Not applicable', 'Evidence asked for': '' });
  });

  it('takes in members, and says whose a role is', async () => {
    const rows = await sheetOf({ party: { id: 'p2', members: true } });
    expect(rows.map((row) => [row['Number'], row['Roles']])).toEqual([
      ['2.1', `${arabic}: Accountable; Area: Responsible`],
      ['2.2', 'Area: Responsible'],
    ]);
  });

  it('is of answers on a staged model', async () => {
    const gift = { elements: keys(staged, '1.1', '2.1'), party: 'p1', roles: ['accountable'] };
    const document = rated(after(named, giveRoles(named, inStaged, gift)), staged, { '1.1': 2 });
    const rows = await sheetOf({ party: { id: 'p1', members: false } }, document, staged);
    expect(rows.columns).not.toContain('Target');
    expect(rows.map((row) => [row['Stage'], row['Current level'], row['Still to meet']])).toEqual([
      ['Stage 2', 'Not assessed', 'yes'],
      ['Stage 1', 'Met', ''],
    ]);
  });

  it('is refused in words without a party, or where it has no role', async () => {
    await expect(sheetOf({}, blank)).rejects.toThrow('There is no party yet.');
    await expect(sheetOf({}, named)).rejects.toThrow('has no role in Small capability model');
  });

  it('is named by the document and the party', () => {
    const subject = exportSubject(owned(), small, { party: { id: 'p1', members: false } });
    expect(exporter.title?.(subject)).toBe(`Test, ${arabic}`);
  });
});

describe('a picture of a selection', () => {
  const subtitle = async (change: Partial<ExportSubject>): Promise<string> => {
    const options = { ...exportOptions, scope: 'selection' } as const;
    const subject = exportSubject(owned(), small, change);
    const { svg } = await drawPicture(subject, options, notingTools());
    return elementsOf(parseXml(svg), 'title').map(textOf)[0] ?? '';
  };
  const ownership = createOwnership(small)(owned(), 'a1');

  it('names the party whose part it is, and its members', async () => {
    const of = (...parties: string[]) => new Set(partOf(small, ownership, new Set(parties)));
    const one = await subtitle({ selection: of('p1'), party: { id: 'p1', members: true } });
    expect(one).toContain(`${arabic}'s part: 1 of 5 capabilities`);
    const both = await subtitle({ selection: of('p1', 'p2'), party: { id: 'p2', members: true } });
    expect(both).toContain("Area's part with its members: 2 of 5 capabilities");
  });

  it('names nobody where more is selected than the part', async () => {
    const selection = new Set(keys(small, '2.1', '2.2'));
    const party = { id: 'p1', members: false };
    expect(await subtitle({ selection, party })).toContain('selection of 2 of 7 capabilities');
  });

  it('names nobody where it is anything else', async () => {
    const selection = new Set(keys(small, '1.1'));
    for (const party of [undefined, null, 'p0', 'gone'])
      expect(
        await subtitle({
          selection,
          ...(party !== undefined && { party: { id: party, members: false } }),
        }),
      ).toContain('selection of 1 of 7 capabilities');
  });
});
