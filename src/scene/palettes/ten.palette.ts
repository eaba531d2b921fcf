import type { Palette } from '../palette';

/** Found by a search for ten colours of which any two stay apart for every kind of colour vision. */
const ten = [
  '#1144bb',
  '#cc7711',
  '#118866',
  '#880055',
  '#aa88ff',
  '#ccdd44',
  '#eeaacc',
  '#445500',
  '#88bb88',
  '#997799',
];

export const palette: Palette = {
  id: 'ten',
  label: 'Ten apart',
  kind: 'categorical',
  colours: (steps) =>
    Array.from({ length: steps }, (_, index) => ten[index % ten.length] ?? '#1144bb'),
};
