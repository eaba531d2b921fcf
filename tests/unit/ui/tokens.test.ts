import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Theme, themes } from '../../../src/scene/theme';

const sheet = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first rule with that selector. */
function tokens(selector: string): Map<string, string> {
  const start = sheet.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`No rule for ${selector}.`);
  const body = sheet.slice(start, sheet.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name ?? '',
      value ?? '',
    ]),
  );
}

const light = tokens(':root');
const dark = tokens(':root[data-theme="dark"]');
const shared = ['page', 'surface', 'text', 'muted', 'line', 'edge', 'hatch', 'accent'] as const;

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

describe('the tokens of the style sheet', () => {
  it.each([
    ['light', light, themes.light],
    ['dark', dark, themes.dark],
  ] as const)('are the colours of the %s theme of the scene', (_name, found, theme: Theme) => {
    for (const name of shared) expect([name, found.get(name)]).toEqual([name, theme[name]]);
  });

  it.each([
    ['light', light],
    ['dark', dark],
  ] as const)('keep text readable in the %s theme', (_name, found) => {
    const value = (name: string): string => found.get(name) ?? '';
    for (const ground of ['page', 'surface', 'raised', 'hover']) {
      for (const ink of ['text', 'muted', 'danger', 'accent']) {
        const ratio = contrast(value(ink), value(ground));
        expect(ratio, `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    expect(contrast(value('accent-ink'), value('accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('danger-ink'), value('danger'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(value('box'), value('surface'))).toBeGreaterThanOrEqual(3);
    expect(contrast(value('focus'), value('surface'))).toBeGreaterThanOrEqual(3);
  });

  it('are all there in the dark theme that are colours in the light one', () => {
    const colours = [...light].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
    expect(colours.filter((name) => !dark.has(name))).toEqual([]);
  });
});
