import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSvg, type SvgElement } from '../../../src/platform/browser/read-svg';

/** What `paintSvg` paints or knows to leave out. */
const known = new Set([
  'svg',
  'g',
  'rect',
  'circle',
  'path',
  'text',
  'tspan',
  'defs',
  'pattern',
  'title',
  'desc',
]);

const namesIn = ({ name, children }: SvgElement): string[] => [name, ...children.flatMap(namesIn)];

describe('readSvg', () => {
  it('reads elements, attributes and text, with what XML writes in place of some characters', () => {
    const svg = `<svg width="2">\n<g a="&quot;1&quot;"><text>a &amp; &lt;b&gt; &#39;c&#39;</text></g><rect x="1" y="-2.5"/></svg>`;
    const { name, attributes, children } = readSvg(svg);
    expect([name, attributes]).toEqual(['svg', { width: '2' }]);
    expect(children.map((child) => child.name)).toEqual(['g', 'rect']);
    expect(children[0]?.attributes).toEqual({ a: '"1"' });
    expect(children[0]?.children[0]?.text).toBe(`a & <b> 'c'`);
    expect(children[1]?.attributes).toEqual({ x: '1', y: '-2.5' });
  });

  it.each([
    '<svg>',
    '<svg><g></svg>',
    '<svg></svg></svg>',
    '<svg><!-- a --></svg>',
    "<svg a='1'/>",
    '<svg a="<"/>',
    '',
  ])('refuses %j', (svg) => {
    expect(() => readSvg(svg)).toThrow();
  });

  const golden = 'tests/figures/golden';
  it.each(readdirSync(golden))('finds nothing in %s that cannot be painted', (file) => {
    const names = new Set(namesIn(readSvg(readFileSync(`${golden}/${file}`, 'utf8'))));
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
    expect(names).toContain('text');
  });
});
