import { expect, it } from 'vitest';
import { sizeInWords } from '../../../src/views/dialogs/export/file-size';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [12_345_678, '12.3 MB'],
])('%d bytes are said as %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
