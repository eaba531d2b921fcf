import type { LegendEntry } from '../../scene/lens';

type Face = Pick<LegendEntry, 'swatch' | 'ink' | 'chip'>;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function face({ swatch, ink, chip }: Face): string {
  const fill = swatch.colour ?? '#ffffff';
  const dash = swatch.kind === 'none' ? ' stroke-dasharray="3 2"' : '';
  const text = swatch.colour === undefined ? '#333333' : ink;
  return (
    `<circle cx="19" cy="19" r="11" fill="${fill}" stroke="#000" stroke-width="1.5"${dash}/>` +
    `<text x="19" y="23" font-family="sans-serif" font-size="11" font-weight="700" text-anchor="middle" fill="${text}">${escaped(chip)}</text>`
  );
}

/** A CSS cursor that shows what a brush paints, with its tip at the top left. */
export function brushCursor(entry: Face): string {
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32">' +
    '<path d="M2 2v10M2 2h10M2 2l8 8" stroke="#fff" stroke-width="4" fill="none"/>' +
    '<path d="M2 2v10M2 2h10M2 2l8 8" stroke="#000" stroke-width="2" fill="none"/>' +
    `${face(entry)}</svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(picture)}") 2 2, crosshair`;
}
