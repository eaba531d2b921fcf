import { describe, expect, it } from 'vitest';
import { brushCursor } from '../../../src/views/map/brush-cursor';

const entry = { key: 'x', label: 'x', ink: '#ffffff', chip: '3' };

describe('the cursor of a brush', () => {
  it('shows the colour and the digit', () => {
    const cursor = decodeURIComponent(
      brushCursor({ ...entry, swatch: { kind: 'solid', colour: '#123456' } }),
    );
    expect(cursor).toContain('fill="#123456"');
    expect(cursor).toContain('>3</text>');
  });

  it('has an edge of dashes for clearing, and cannot be broken by a name', () => {
    const cursor = decodeURIComponent(
      brushCursor({ ...entry, chip: '<&', swatch: { kind: 'none' } }),
    );
    expect(cursor).toContain('stroke-dasharray');
    expect(cursor).toContain('>&lt;&amp;</text>');
  });

  it('is a plain cross where pictures cannot be cursors', () => {
    expect(brushCursor({ ...entry, swatch: { kind: 'hatched' } })).toMatch(
      /^url\("data:image\/svg\+xml,[^"]+"\) 2 2, crosshair$/,
    );
  });
});
