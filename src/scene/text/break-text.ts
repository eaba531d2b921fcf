/** A part of a text that is not broken, and whether a space follows it. */
export interface Piece {
  readonly text: string;
  readonly space: boolean;
}

const ideograph = '\\u2e80-\\u303f\\u3041-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff01-\\uff60';
/** A run up to and with a slash or hyphen inside a word, a single ideograph, or the rest of a word. */
const parts = new RegExp(
  `[^${ideograph}]*?[/\\-\\u2010\\u2013](?=[^/\\s\\d])|[${ideograph}]|[^${ideograph}]+`,
  'gu',
);

const known = new Map<string, readonly Piece[]>();

/**
 * Breaks a text where a line may end: at spaces, after a slash or a hyphen, and between
 * ideographs. A slash that stands by itself stays with the word before it.
 */
export function breakText(text: string): readonly Piece[] {
  const held = known.get(text);
  if (held !== undefined) return held;
  // A layout tries the same names in many rooms.
  if (known.size > 1000) known.clear();
  const pieces = findPieces(text);
  known.set(text, pieces);
  return pieces;
}

function findPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (word === '') continue;
    const before = pieces.at(-1);
    if (word === '/' && before !== undefined) {
      pieces[pieces.length - 1] = { text: `${before.text} /`, space: true };
      continue;
    }
    const found = word.match(parts) ?? [word];
    found.forEach((part, index) => {
      pieces.push({ text: part, space: index === found.length - 1 });
    });
  }
  return pieces;
}

const plain = /^[ -~]*$/;
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as a reader counts them: a letter with its marks is one. */
export function graphemes(text: string): string[] {
  if (plain.test(text)) return [...text];
  // It takes browsers tens of milliseconds to make one: never before it is needed.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
