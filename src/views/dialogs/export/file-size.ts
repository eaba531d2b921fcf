/** A file's size in words: "840 bytes", "41 KB", "1.3 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** What a PNG at a scale will need, from what it needs at 1x: flat colour grows far less than its area. */
export const estimatePngBytes = (bytesAtOne: number, scale: number): number =>
  Math.round(bytesAtOne * scale ** 1.3);
