/**
 * A file name made of a title, safe on every system: "Region North.isotherm.json". `extension` has
 * no leading dot.
 */
export function fileNameFor(title: string, extension: string): string {
  const kept = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const short = [...kept]
    .slice(0, 80)
    .join('')
    .replace(/[. ]+$/, '');
  const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(short);
  return `${short === '' || reserved ? `Isotherm ${short}`.trim() : short}.${extension}`;
}
