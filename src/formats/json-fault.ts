const blank = /[ \t\n\r]*/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const escapeStart = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const numberStart = /-?(?:(?:0|[1-9]\d*)(?:\.\d*)?(?:[eE][+-]?)?)?$/y;

/**
 * Where a text stops being JSON, as an offset; the text's length when it only ends too early, and
 * null when it is JSON. Says the same in every browser, unlike the message of `JSON.parse`. Recursive:
 * for texts whose depth is checked.
 */
export function findJsonFault(text: string): number | null {
  let offset = 0;
  let fault: number | null = null;

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text)?.[0] ?? '';
    offset += found.length;
    return found;
  };
  const fail = (at: number): false => {
    fault = at;
    return false;
  };
  const take = (mark: string): boolean => {
    if (text[offset] !== mark) return false;
    offset += 1;
    return true;
  };

  const readString = (): boolean => {
    if (!take('"')) return fail(offset);
    // A loop rather than one pattern: a pattern over a text of megabytes runs out of stack.
    for (; ; offset += 1) {
      const code = text.charCodeAt(offset);
      if (Number.isNaN(code) || code < 0x20) return fail(offset);
      if (take('"')) return true;
      if (code !== 0x5c) continue;
      const cut = escapeStart.test(text.slice(offset, offset + 6)) && offset + 6 > text.length;
      if (match(escape) === '') return fail(cut ? text.length : offset);
      offset -= 1;
    }
  };
  const readWord = (word: string): boolean => {
    const rest = text.slice(offset, offset + word.length);
    if (rest === word) {
      offset += word.length;
      return true;
    }
    let same = 0;
    while (same < rest.length && rest[same] === word[same]) same += 1;
    return fail(offset + same);
  };
  const readNumber = (): boolean => {
    numberStart.lastIndex = offset;
    if (numberStart.test(text)) {
      number.lastIndex = offset;
      const whole = number.exec(text)?.[0].length ?? 0;
      if (offset + whole < text.length || whole === 0) return fail(text.length);
    }
    return match(number) === '' ? fail(offset) : true;
  };
  const readItems = (close: string, readItem: () => boolean): boolean => {
    offset += 1;
    match(blank);
    if (take(close)) return true;
    do {
      match(blank);
      if (!readItem()) return false;
      match(blank);
    } while (take(','));
    return take(close) || fail(offset);
  };
  const readMember = (): boolean => {
    if (!readString()) return false;
    match(blank);
    return take(':') ? readValue() : fail(offset);
  };
  const readValue = (): boolean => {
    match(blank);
    const mark = text[offset];
    if (mark === '{') return readItems('}', readMember);
    if (mark === '[') return readItems(']', readValue);
    if (mark === '"') return readString();
    if (mark === 't') return readWord('true');
    if (mark === 'f') return readWord('false');
    if (mark === 'n') return readWord('null');
    if (mark === undefined) return fail(offset);
    return readNumber();
  };

  if (!readValue()) return fault;
  match(blank);
  return offset < text.length ? offset : null;
}
