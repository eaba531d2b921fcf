import { describe, expect, it } from 'vitest';
import {
  firstChoices,
  keepChoices,
  pageShapes,
  readChoices,
  screenShape,
} from '../../../src/workspace/export-choices';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

describe('the choices of an export', () => {
  it('are remembered', async () => {
    const { workspace } = await openSmallWorkspace();
    expect(readChoices(workspace)).toEqual(firstChoices);
    const page = screenShape({ width: 800, height: 800 });
    const chosen = { exporter: 'svg', theme: 'print', page, scale: 4, embedFont: false } as const;
    keepChoices(workspace, chosen);
    expect(readChoices(workspace)).toEqual(chosen);
  });

  it.each([
    null,
    3,
    'x',
    [],
    { scale: 3, theme: 'pink', page: { id: 'screen', width: -1 }, exporter: 1, embedFont: 0 },
    { page: 'wide' },
  ])('are the first ones where %j was kept', async (kept) => {
    const { workspace } = await openSmallWorkspace();
    workspace.platform.preferences.write('export', kept);
    expect(readChoices(workspace)).toEqual(firstChoices);
  });
});

describe('the shapes of a page', () => {
  it('have about the same area and the right proportions', () => {
    const shapes = [
      ...pageShapes,
      screenShape({ width: 1920, height: 1080 }),
      screenShape({ width: 300, height: 9000 }),
    ];
    for (const { width, height } of shapes)
      expect(Math.abs(width * height - 1_440_000)).toBeLessThan(8_000);
    const ratio = (id: string): number => {
      const shape = pageShapes.find((one) => one.id === id);
      return shape === undefined ? 0 : shape.width / shape.height;
    };
    expect(ratio('wide')).toBeCloseTo(16 / 9, 3);
    expect(ratio('a4-landscape')).toBeCloseTo(297 / 210, 2);
    expect(ratio('letter-portrait')).toBeCloseTo(8.5 / 11, 2);
  });
});
