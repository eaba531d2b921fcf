/** A number with its sign, as printed: "+2", "0", "−1". With `digits`, to so many decimals. */
export function signed(value: number, digits = 0): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
}
