import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnership } from '../../../src/analysis/ownership';
import { checkOwnership } from '../../../src/analysis/ownership-checks';
import type { Document } from '../../../src/document/document';
import { addParty } from '../../../src/document/operations/parties';
import { giveRoles } from '../../../src/document/operations/roles';
import { defaultRoles, readOwners, readRoles, rolesIn } from '../../../src/document/roles';
import { drawPicture } from '../../../src/formats/exporters/draw-picture';
import { parseDocumentFile } from '../../../src/formats/parse-document';
import { writeDocumentFile } from '../../../src/formats/write-document';
import type { Model } from '../../../src/model/model';
import { buildScene } from '../../../src/scene/build-scene';
import type { TileNode } from '../../../src/scene/scene';
import { marksOf } from '../../../src/views/roles/cell-marks';
import { ownerText } from '../../../src/views/table/owner-text';
import { ownersShown } from '../../../src/workspace/owners-shown';
import { exportOptions, exportSubject, notingTools } from '../../fixtures/export-subject';
import { elementsOf, parseXml, textOf } from '../../fixtures/parse-xml';
import { after, blank, inSmall, inStaged } from '../../fixtures/perform';
import { placeOn } from '../../fixtures/scenes';
import { small, smallModels, staged } from '../../fixtures/small-models';

const names = ['Clinical', 'Digital', 'Finance'];
const start = names.reduce(
  (document, name, index) => after(document, addParty(document, `p${index}`, { name })),
  blank,
);
const places = [inSmall, inStaged];

const gifts = fc.array(
  fc.record({
    place: fc.nat(1),
    element: fc.nat(30),
    party: fc.nat(2),
    role: fc.constantFrom('accountable', 'accountable', 'responsible', 'informed'),
  }),
  { maxLength: 20 },
);

/** Who is accountable, said without the code under test: by the nearest of an element and what contains it. */
function expected(document: Document, model: Model, key: string): string[] {
  for (let at = model.byKey.get(key); at !== undefined; at = model.byKey.get(at.parent ?? '')) {
    const row = readOwners(document, 'a1', at.key);
    const own = names.filter((_, index) => rolesIn(row, `p${index}`).includes('accountable'));
    if (own.length > 0) return own;
  }
  return [];
}

const allTiles = (tiles: readonly TileNode[]): TileNode[] =>
  tiles.flatMap((tile) => [tile, ...allTiles(tile.children)]);

const oneName = `(?:${names.join('|')})`;
const listOfNames = new RegExp(`, accountable (${oneName}(?:(?:, and |, | and )${oneName})*)`);

/** The names in the list after "accountable" in the name of a tile, sorted. */
const heard = (label: string): string[] =>
  (listOfNames.exec(label)?.[1] ?? '')
    .split(/, and |, | and /)
    .filter((name) => name !== '')
    .sort();

describe('who is accountable', () => {
  it('is the same on the map, in the matrix, in the table, in the checks and in both exports, whatever was given', async () => {
    await fc.assert(
      fc.asyncProperty(gifts, async (given) => {
        const document = given.reduce((now, { place: which, element, party, role }) => {
          const place = places[which] ?? inSmall;
          const { elements } = place.model;
          const key = elements[element % elements.length]?.key ?? '';
          return after(
            now,
            giveRoles(now, place, { elements: [key], party: `p${party}`, roles: [role] }),
          );
        }, start);
        const text = writeDocumentFile(document, smallModels);
        const file = parseDocumentFile(text, { size: text.length, knownModels: smallModels });
        if (file.kind !== 'document') throw new Error(file.kind);

        for (const model of [small, staged]) {
          const state = { shown: document, assessment: 'a1', party: null };
          const owners = ownersShown.of(state, model);
          const subject = exportSubject(document, model, { owners, stripe: true });
          const { lens, context, rollup } = subject;
          const said = () => undefined;
          const scene = buildScene({
            placement: placeOn(model),
            lens,
            context,
            rollup,
            said,
            owners,
          });
          const tiles = new Map(
            scene.groups
              .flatMap((group) => allTiles(group.tiles))
              .map((tile) => [tile.place.key, tile]),
          );
          const svg = (await drawPicture(subject, exportOptions, notingTools())).svg;
          const titles = elementsOf(parseXml(svg), 'title').map(textOf);
          const ownership = createOwnership(model)(document, 'a1');
          const again = createOwnership(model)(file.document, 'a1');
          const checks = checkOwnership(model, document, 'a1', ownership, 12);
          const found = (id: string) =>
            new Set(checks.find((check) => check.id === id)?.findings.map(({ about }) => about));

          for (const element of model.elements.filter(({ rated }) => rated)) {
            const { key } = element;
            const wanted = expected(document, model, key);
            const matrix = names.filter((_, index) =>
              marksOf(ownership(key), `p${index}`, readRoles(document)).some(
                ({ role }) => role.duty === 'accountable',
              ),
            );
            const table = ownerText(state, model, key)?.names.split('; ') ?? [];
            const title =
              titles.find((one) => one.startsWith(`${element.id} ${element.name},`)) ?? '';
            expect(matrix).toEqual(wanted);
            expect(table.sort()).toEqual(wanted);
            expect(heard(tiles.get(key)?.label ?? '')).toEqual(wanted);
            expect(heard(title)).toEqual(wanted);
            expect(again(key)).toEqual(ownership(key));
            if (element.depth !== 1) continue;
            expect(found('no-accountable').has(key)).toBe(wanted.length === 0);
            expect(found('contested').has(key)).toBe(wanted.length > 1);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('goes by the duty of a role, of which there is one', () => {
    expect(defaultRoles.filter(({ duty }) => duty === 'accountable')).toHaveLength(1);
  });
});
