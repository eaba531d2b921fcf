import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright';
import { describe, expect, it } from 'vitest';
import { breakText, graphemes } from '../../../src/scene/text/break-text';
import { type FitOptions, fitText } from '../../../src/scene/text/fit-text';
import { measureText } from '../../../src/scene/text/measure-text';
import type { TextStyle } from '../../../src/scene/text-style';
import { modelFiles, readModel } from '../../fixtures/scenes';
import { launchOptions } from '../../tools/chromium';

const style = (size: number): TextStyle => ({ size, weight: 600 });
const options = (width: number, more: Partial<FitOptions> = {}): FitOptions => ({
  width,
  maxLines: 3,
  styles: [style(13), style(12)],
  lineHeight: (size) => size + 3,
  measure: measureText,
  ...more,
});
/** Ten pixels a character, whatever its size: what fits can be counted. */
const tens: Partial<FitOptions> = { measure: (text) => [...text].length * 10 };

describe('measureText', () => {
  it('gives tabular figures one width, and grows with size and weight', () => {
    for (const digit of '0123456789') {
      expect(measureText(digit, style(13))).toBeCloseTo(measureText('0', style(13)), 6);
    }
    expect(measureText('Care', style(26))).toBeCloseTo(2 * measureText('Care', style(13)), 6);
    expect(measureText('Care', { size: 13, weight: 400 })).toBeLessThan(
      measureText('Care', style(13)),
    );
  });

  it('measures letters with accents, and scripts that the typeface lacks', () => {
    expect(measureText('é', style(10))).toBeCloseTo(measureText('e', style(10)), 6);
    expect(measureText('ế', style(10))).toBeCloseTo(measureText('e', style(10)), 6);
    expect(measureText('e\u0301\u0302', style(10))).toBeCloseTo(measureText('e', style(10)), 6);
    expect(measureText('能力', style(10))).toBeCloseTo(20, 6);
    expect(measureText('قدرة', style(10))).toBeGreaterThan(10);
    expect(measureText('\u200d\ufe0f\u0007', style(10))).toBe(0);
    expect(measureText('🏥', style(10))).toBeGreaterThan(10);
  });

  it('is within 1.2 % of what Chromium draws with kerning, and hardly ever below it', async () => {
    const names = modelFiles
      .flatMap((file) => readModel(file).elements.map(({ name }) => name))
      .filter((name) => name !== '');
    const font = createRequire(import.meta.url).resolve(
      '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    );
    const browser = await chromium.launch(launchOptions);
    const page = await browser.newPage();
    const drawn = await page.evaluate(
      async ({ data, names }) => {
        const face = new FontFace('Checked', `url(data:font/woff2;base64,${data})`, {
          weight: '100 900',
        });
        document.fonts.add(await face.load());
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) return [];
        context.font = '600 100px Checked';
        return names.map((name) => context.measureText(name).width);
      },
      { data: readFileSync(font).toString('base64'), names },
    );
    await browser.close();
    expect(drawn.length).toBeGreaterThan(180);
    const ratios = names.flatMap((name, index) =>
      /\d/.test(name) ? [] : (drawn[index] ?? 0) / measureText(name, style(100)),
    );
    expect(Math.max(...ratios)).toBeLessThan(1.005);
    expect(Math.min(...ratios)).toBeGreaterThan(0.988);
  });
});

describe('breakText', () => {
  it('breaks at spaces and after slashes and hyphens, and nowhere else', () => {
    const parts = (text: string): string[] => breakText(text).map((piece) => piece.text);
    expect(parts('Virtual Triage/Nurse Advice Line')).toEqual([
      'Virtual',
      'Triage/',
      'Nurse',
      'Advice',
      'Line',
    ]);
    expect(parts('Alerts / Reminders / Pre-Visit Instructions')).toEqual([
      'Alerts /',
      'Reminders /',
      'Pre-',
      'Visit',
      'Instructions',
    ]);
    expect(parts('no\u00a0break')).toEqual(['no\u00a0break']);
    expect(parts('能力 map')).toEqual(['能', '力', 'map']);
    expect(parts('  ')).toEqual([]);
  });

  it('keeps a letter with its marks, and a family of signs, as one', () => {
    expect(graphemes('e\u0301नि👨‍👩‍👧')).toEqual(['e\u0301', 'नि', '👨‍👩‍👧']);
  });
});

describe('fitText', () => {
  it('takes the first size that fits', () => {
    expect(fitText('Care Planning', options(200))).toMatchObject({
      lines: ['Care Planning'],
      style: style(13),
      cut: false,
    });
    const narrow = measureText('Management', style(12)) * 1.01;
    expect(fitText('Management', options(narrow))).toMatchObject({
      lines: ['Management'],
      style: style(12),
      cut: false,
    });
  });

  it('never breaks a word while a smaller size keeps it whole', () => {
    for (let width = 60; width < 160; width += 7) {
      const { lines, broken } = fitText(
        'Benefits Determination & Medical Authorization',
        options(width, { maxLines: 9 }),
      );
      if (broken) continue;
      expect(lines.join(' ')).toBe('Benefits Determination & Medical Authorization');
    }
  });

  it('keeps every line within the width', () => {
    for (let width = 30; width < 300; width += 11) {
      const { lines, style: used } = fitText(
        'Patient Generated Health Data (PGHD) Capture and Sharing',
        options(width),
      );
      for (const line of lines) expect(measureText(line, used)).toBeLessThanOrEqual(width);
    }
  });

  it('breaks a word longer than a line only at the smallest size', () => {
    const fitted = fitText('abcdefghij', options(55, { ...tens, maxLines: 5 }));
    expect(fitted).toMatchObject({
      lines: ['abcde', 'fghij'],
      style: style(12),
      cut: false,
      broken: true,
    });
  });

  it('cuts with an ellipsis when nothing else helps, and says so', () => {
    const fitted = fitText('one two three four five', options(80, { ...tens, maxLines: 2 }));
    expect(fitted.lines).toHaveLength(2);
    expect(fitted.lines.at(-1)).toMatch(/…$/);
    expect(fitted.cut).toBe(true);
  });

  it('lets the height limit the lines, but leaves one', () => {
    expect(fitText('one two three', options(60, { ...tens, height: 32 })).lines).toHaveLength(2);
    expect(fitText('one two three', options(60, { ...tens, height: 3 })).lines).toHaveLength(1);
  });

  it('leaves text of other scripts whole', () => {
    const arabic = 'إدارة الرعاية';
    expect(fitText(arabic, options(400)).lines).toEqual([arabic]);
    const cut = fitText('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', options(40, { maxLines: 1 }));
    expect(cut.lines[0]?.replaceAll('👨‍👩‍👧', '')).toBe('…');
  });

  it('has no lines for an empty text and needs a style', () => {
    expect(fitText('', options(100)).lines).toEqual([]);
    expect(() => fitText('a', options(100, { styles: [] }))).toThrow(/style/);
  });
});
