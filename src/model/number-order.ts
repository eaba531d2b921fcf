/**
 * Orders printed numbers such as "4.10" by their segments: 4.1 < 4.2 < 4.10, and 5.3 < 5.3.1 < 5.5.
 * Segments that are both whole numbers compare as such, whatever their length; a whole number comes
 * before a word, and words compare by their characters. Returns a negative number, 0 or a positive one.
 */
export function compareNumbers(a: string, b: string): number {
  const left = a.split('.');
  const right = b.split('.');
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareSegments(left[index] ?? '', right[index] ?? '');
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const whole = /^\d+$/;

function compareSegments(a: string, b: string): number {
  const numeric = whole.test(a);
  if (numeric !== whole.test(b)) return numeric ? -1 : 1;
  if (!numeric) return a < b ? -1 : a > b ? 1 : 0;
  // Digits are compared as text of equal length, so that no number is too long to be exact.
  const length = Math.max(a.length, b.length);
  const x = a.padStart(length, '0');
  const y = b.padStart(length, '0');
  return x < y ? -1 : x > y ? 1 : 0;
}
