import { readFileSync } from 'node:fs';
import type { Download } from 'playwright';
import { expect } from 'vitest';

const signature = '89504e470d0a1a0a';

/** What a finished file holds. */
export const bytesOf = async (download: Download): Promise<Buffer> =>
  readFileSync(await download.path());

/** What a saved document says, apart from when and under which name it was written. */
export function tablesOf(file: Buffer): unknown {
  const { tables } = JSON.parse(file.toString('utf8')) as { tables: unknown };
  return tables;
}

/** Width and height in pixels, as the header of a PNG says. Throws when it is no PNG. */
export function pngSize(file: Buffer): readonly [width: number, height: number] {
  if (file.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no PNG.');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

/** The names of the tiles in an SVG, each with what the lens says of it. */
export const svgTitles = (file: Buffer): readonly string[] =>
  [...file.toString('utf8').matchAll(/<title>([^<]*)<\/title>/g)].map((match) => match[1] ?? '');

/**
 * Checks by its label that a file is what its exporter promises, of a document in which `assessed`
 * tiles are rated. `ratings` are some of them by number, with their level as it is heard.
 */
export function expectExported(
  label: string,
  file: Buffer,
  { assessed, ratings }: { assessed: number; ratings: { readonly [number: string]: string } },
): void {
  const checks: { readonly [label: string]: () => void } = {
    PNG: () => {
      const [width, height] = pngSize(file);
      expect(width / height).toBeCloseTo(16 / 9, 2);
      expect(width).toBeGreaterThanOrEqual(1600);
      expect(file.length).toBeGreaterThan(50_000);
    },
    SVG: () => {
      const titles = svgTitles(file);
      expect(titles.filter((title) => title.includes('not assessed')).length).toBeGreaterThan(50);
      for (const [number, level] of Object.entries(ratings)) {
        const title = titles.find((one) => one.startsWith(`${number} `));
        expect(title, number).toContain(level);
      }
    },
    JSON: () => {
      const text = JSON.stringify(tablesOf(file));
      for (const number of Object.keys(ratings)) expect(text).toContain(`:${number}"`);
    },
    'Summary (JSON)': () => {
      expect(JSON.parse(file.toString('utf8'))).toMatchObject({
        format: 'isotherm-summary',
        models: [{ assessments: [{ coverage: { assessed } }] }, {}, {}, {}],
      });
    },
  };
  const check = checks[label];
  if (check === undefined) throw new Error(`Nothing here checks what is exported as ${label}.`);
  check();
}
