/** How large and how deep a file may be. */
export const fileLimits = {
  bytes: 10 * 1024 * 1024,
  /** Objects and lists inside one another. */
  depth: 32,
} as const;

/**
 * Where a JSON text first goes deeper than `limit`, as an offset, or null when it nowhere does. Reads
 * the text as it is, before any parser: brackets inside strings do not count.
 */
export function findTooDeep(text: string, limit: number): number | null {
  let depth = 0;
  let inString = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (inString) {
      if (code === backslash) offset += 1;
      else if (code === quote) inString = false;
    } else if (code === quote) inString = true;
    else if (code === openBrace || code === openBracket) {
      depth += 1;
      if (depth > limit) return offset;
    } else if (code === closeBrace || code === closeBracket) depth -= 1;
  }
  return null;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Line and column, both from 1, of an offset in a text. */
export function positionAt(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (
    let end = text.indexOf('\n');
    end !== -1 && end < offset;
    end = text.indexOf('\n', end + 1)
  ) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1 };
}
