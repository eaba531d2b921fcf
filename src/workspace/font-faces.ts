/** A subset of the typeface: what it covers, and its file as the text of a data address. */
interface Subset {
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly load: () => Promise<{ readonly default: string }>;
}

// The page may ask no host for anything, its own included, once it runs: so each file is a script
// that is loaded when a picture needs it. `ui/fonts.css` names the same files.
const subsets: readonly Subset[] = [
  {
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
    ],
    load: () => import('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline'),
  },
  {
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x2ba],
      [0x1d00, 0x1dbf],
      [0x1e00, 0x1e9f],
      [0x1ef2, 0x1eff],
      [0x20a0, 0x20ab],
      [0x20ad, 0x20c0],
    ],
    load: () => import('@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline'),
  },
  {
    ranges: [[0x370, 0x3ff]],
    load: () => import('@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?inline'),
  },
  {
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x4b0, 0x4b1],
      [0x2116, 0x2116],
    ],
    load: () => import('@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?inline'),
  },
];

const hex = (code: number): string => code.toString(16).toUpperCase();

/** The `@font-face` rules that a text needs, with the files inside them. Only what it needs is loaded. */
export async function loadFontFaces(text: string): Promise<string> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  const needed = subsets.filter(({ ranges }) =>
    codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to)),
  );
  const rules = await Promise.all(
    needed.map(async ({ ranges, load }) => {
      const { default: address } = await load();
      const range = ranges.map(([from, to]) => `U+${hex(from)}-${hex(to)}`).join(', ');
      return `@font-face { font-family: Inter; font-weight: 100 900; src: url("${address}") format("woff2"); unicode-range: ${range}; }`;
    }),
  );
  return rules.join('\n');
}
