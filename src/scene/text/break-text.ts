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

/**
 * Breaks a text where a line may end: at spaces, after a slash or a hyphen, and between
 * ideographs. A slash that stands by itself stays with the word before it.
 */
export function breakText(text: string): Piece[] {
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

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The characters of a text as a reader counts them: a letter with its marks is one. */
export const graphemes = (text: string): string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);
