import { describe, expect, it } from 'vitest';
import { loadFontFaces } from '../../../src/workspace/font-faces';

const count = (css: string): number => css.split('@font-face').length - 1;

describe('the typeface for a picture', () => {
  it('is the Latin part as a rule', async () => {
    const css = await loadFontFaces('4.10 Transportation Assistance');
    expect(count(css)).toBe(1);
    expect(css).toMatch(/font-family: Inter;.*url\("data:font\/woff2;base64,[A-Za-z0-9+/=]+"\)/);
    expect(css.length).toBeLessThan(80_000);
  });

  it('has the parts that the text needs, and no others', async () => {
    expect(count(await loadFontFaces(''))).toBe(0);
    expect(count(await loadFontFaces('Ärzte'))).toBe(1);
    expect(count(await loadFontFaces('Łódź'))).toBe(2);
    expect(count(await loadFontFaces('Здоровье'))).toBe(1);
    expect(count(await loadFontFaces('Υγεία a'))).toBe(2);
  });
});
