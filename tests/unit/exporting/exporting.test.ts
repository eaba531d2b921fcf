import { describe, expect, it } from 'vitest';
import { applies } from '../../../src/commands/command';
import { commands, exportCommands } from '../../../src/commands/export.commands';
import type { Exporter } from '../../../src/formats/exporter';
import { exporter as json } from '../../../src/formats/exporters/json.exporter';
import { exporter as png } from '../../../src/formats/exporters/png.exporter';
import { exporter as svg } from '../../../src/formats/exporters/svg.exporter';
import { firstChoices, keepChoices } from '../../../src/workspace/export-choices';
import { copyExport, exportName, saveBlob, subjectOf } from '../../../src/workspace/exporting';
import { createWorkspace, type Workspace } from '../../../src/workspace/workspace';
import { keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

const run = async (workspace: Workspace, exporter: Exporter): Promise<void> => {
  const [command] = exportCommands([exporter]);
  await command?.run(workspace);
};

describe('what is exported', () => {
  it('is the model that is shown, through the lens in force, with the day in words', async () => {
    const { workspace } = await openSmallWorkspace();
    workspace.store.setState({
      lensId: 'gap',
      selection: new Set([...keys(small, '1.1'), 'steps:1.1']),
    });
    const subject = subjectOf(workspace);
    expect(subject?.model.id).toBe('small');
    expect(subject?.lens.id).toBe('gap');
    expect([...(subject?.selection ?? [])]).toEqual(keys(small, '1.1'));
    expect(subject?.date).toBe('22 November 2026');
  });

  it('is nothing while nothing is open, and the commands say so', async () => {
    const { workspace: open } = await openSmallWorkspace();
    const workspace = createWorkspace(open);
    expect(subjectOf(workspace)).toBeNull();
    for (const command of [...commands, ...exportCommands([png])]) {
      expect(applies(command, workspace)).toBe('The document is still opening.');
    }
  });

  it('is named by what it shows', async () => {
    const { workspace } = await openSmallWorkspace();
    const subject = subjectOf(workspace);
    if (subject === null) throw new Error('Nothing is open.');
    expect(exportName(subject, png)).toBe('Test, Small Current maturity.png');
    expect(exportName(subject, json)).toBe('Test.isotherm.json');
  });
});

describe('a command for an exporter', () => {
  it('is named by it and writes the whole map as it was last exported', async () => {
    const { workspace, tab } = await openSmallWorkspace();
    expect(exportCommands([svg, png]).map(({ id, label }) => [id, label])).toEqual([
      ['export-svg', 'Export as SVG'],
      ['export-png', 'Export as PNG'],
    ]);
    keepChoices(workspace, { ...firstChoices, theme: 'dark', scale: 4 });
    workspace.store.setState({ selection: new Set(keys(small, '1.1')) });
    await run(workspace, png);
    const [file] = tab.saved;
    expect(file?.name).toBe('Test, Small Current maturity.png');
    const written = (await file?.content.text()) ?? '';
    expect(written.slice(0, 10)).toBe('1600x900@4');
    expect(written).toContain('Epsilon');
    expect(written).toContain('#0f1115');
    expect(workspace.store.getState().message?.text).toContain('Saved');
  });

  it('asks once more when the browser wants a fresh click', async () => {
    const { workspace: open, tab } = await openSmallWorkspace();
    let refusals = 1;
    const save: typeof open.platform.files.save = async (content, options) => {
      refusals -= 1;
      if (refusals >= 0) throw new DOMException('A user gesture is needed.', 'SecurityError');
      return open.platform.files.save(content, options);
    };
    const files = { ...open.platform.files, save };
    const workspace = { ...open, platform: { ...open.platform, files } };
    await run(workspace, json);
    expect(tab.saved).toEqual([]);
    const { message } = workspace.store.getState();
    expect(message?.text).toBe('"Test.isotherm.json" is ready.');
    message?.action?.run();
    await expect.poll(() => tab.saved.map(({ name }) => name)).toEqual(['Test.isotherm.json']);
  });
});

describe('saving and copying', () => {
  it('tells a cancelled dialog from a failure', async () => {
    const { workspace } = await openSmallWorkspace();
    const answering = (save: () => Promise<null>): Workspace => ({
      ...workspace,
      platform: { ...workspace.platform, files: { ...workspace.platform.files, save } },
    });
    const blob = new Blob(['x']);
    await expect(
      saveBlob(
        answering(async () => null),
        blob,
        'x.svg',
        'SVG',
      ),
    ).resolves.toBe('cancelled');
    const full = answering(() => Promise.reject(new Error('The disk is full.')));
    await expect(saveBlob(full, blob, 'x.svg', 'SVG')).rejects.toThrow('The disk is full.');
  });

  it('copies a PNG as a picture and an SVG as its text', async () => {
    const { workspace, tab } = await openSmallWorkspace();
    const options = { ...firstChoices, scope: 'whole', assessments: 'all' } as const;
    await copyExport(workspace, png, options);
    await copyExport(workspace, svg, options);
    expect(tab.copied[0]).toBeInstanceOf(Blob);
    expect(tab.copied[1]).toMatch(/^<svg /);
  });
});
