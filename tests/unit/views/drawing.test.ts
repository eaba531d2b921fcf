import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocument } from '../../../src/document/create-document';
import { applyWrites } from '../../../src/document/edit';
import { rate } from '../../../src/document/operations/rate';
import { createModel } from '../../../src/model/model';
import type { ModelFile } from '../../../src/model/model-file';
import type { Platform } from '../../../src/platform/platform';
import { layout } from '../../../src/scene/layouts/justified-bands.layout';
import { lens } from '../../../src/scene/lenses/current.lens';
import { palette } from '../../../src/scene/palettes/ylgnbu.palette';
import { measureText } from '../../../src/scene/text/measure-text';
import { marked } from '../../../src/views/canvas/picture';
import { createDraw } from '../../../src/views/map/draw';
import { createDrawing, type Drawing } from '../../../src/views/map/drawing';
import { noFilter } from '../../../src/workspace/state';
import { createWorkspace, type Workspace } from '../../../src/workspace/workspace';

const file = JSON.parse(readFileSync('models/crm-2018-2019.json', 'utf8')) as ModelFile;
const model = createModel(file);
const key = (id: string): string => `${model.id}:${id}`;
const platform = {
  preferences: { read: () => undefined, write: () => undefined },
  now: () => 0,
} as unknown as Platform;

let workspace: Workspace;
let drawing: Drawing;
let stop: () => void;

function paint(ids: readonly string[], value: number): void {
  const { document } = workspace.store.getState();
  const outcome = rate(document, { model, assessment: 'a1' }, ids.map(key), 'current', value, 1);
  if (!outcome.ok) throw new Error(outcome.reason);
  const shown = applyWrites(document, outcome.writes);
  workspace.store.setState({ document: shown, shown });
}

beforeEach(() => {
  const scenery = { lenses: [lens], layouts: [layout], palettes: [palette], measure: measureText };
  workspace = createWorkspace({ platform, scenery, catalogue: [] });
  const document = createDocument({
    title: 'T',
    models: [model],
    at: 0,
  });
  workspace.store.setState({
    document,
    shown: document,
    models: new Map([[model.id, model]]),
    modelId: model.id,
  });
  drawing = createDrawing(workspace, model, createDraw(workspace));
  drawing.layOut({ width: 1600, height: 900 });
  stop = drawing.start();
});

describe('a drawing', () => {
  it('follows the workspace: one rating changes one tile and its band', () => {
    const changes: string[][] = [];
    drawing.picture.watch((changed) => changes.push([...changed].sort()));
    paint(['4.10'], 3);
    expect(changes).toEqual([[key('4.0'), key('4.10')].sort()]);
    expect(drawing.picture.tile(key('4.10'))?.label).toContain('current maturity 3 Defined');
    stop();
    paint(['4.11'], 3);
    expect(changes).toHaveLength(1);
  });

  it('draws nothing again when something else changes', () => {
    const before = drawing.picture.scene();
    workspace.store.setState({ dialog: 'help' });
    expect(drawing.picture.scene()).toBe(before);
  });

  it('keeps what was said when the page is laid out anew', () => {
    paint(['4.10'], 3);
    drawing.layOut({ width: 800, height: 900 });
    expect(drawing.picture.tile(key('4.10'))?.label).toContain('3 Defined');
    expect(drawing.picture.placement()?.width).toBeLessThan(1600);
  });

  it('marks selection and focus', () => {
    workspace.store.setState({ selection: new Set([key('1.1')]), focus: key('1.2') });
    expect(drawing.picture.marks(key('1.1'))).toBe(marked.selected);
    expect(drawing.picture.marks(key('1.2'))).toBe(marked.focused);
  });

  it('dims what a filter leaves out, but no group that holds a match', () => {
    workspace.store.setState({ filter: { ...noFilter, text: 'wayfinding' } });
    const marks = (id: string): number => drawing.picture.marks(key(id));
    expect([marks('4.9'), marks('4.0'), marks('4.8'), marks('5.0')]).toEqual([
      0,
      0,
      marked.dimmed,
      marked.dimmed,
    ]);
  });

  it('keeps a tile that holds a match when the rest is hidden', () => {
    workspace.store.setState({ filter: { ...noFilter, text: '8.1.2', hide: true } });
    const marks = (id: string): number => drawing.picture.marks(key(id));
    expect([marks('8.1.2'), marks('8.1'), marks('8.0'), marks('8.2')]).toEqual([
      0,
      0,
      0,
      marked.hidden,
    ]);
  });

  it('follows ratings while a filter asks for levels', () => {
    workspace.store.setState({ filter: { ...noFilter, levels: [3] } });
    expect(drawing.picture.marks(key('4.10'))).toBe(marked.dimmed);
    paint(['4.10'], 3);
    expect(drawing.picture.marks(key('4.10'))).toBe(0);
  });
});
