import type { OpenedFile } from '../platform/platform';
import { chooseFile, dropIncoming, keepIncoming, openFile } from '../workspace/importing';
import { saveDocumentFile } from '../workspace/saving-file';
import type { Workspace } from '../workspace/workspace';
import type { Command } from './command';

const whenOpen = ({ store }: Workspace): true | string =>
  store.getState().status === 'open' || 'The document is still opening.';

export const commands: readonly Command[] = [
  {
    id: 'open-file',
    label: 'Open a file',
    scope: 'anywhere',
    menu: 'file',
    run: chooseFile,
  },
  {
    id: 'save-file',
    label: 'Save as a file',
    keys: ['Mod+S'],
    scope: 'anywhere',
    menu: 'file',
    when: whenOpen,
    run: (workspace) => saveDocumentFile(workspace),
  },
  {
    id: 'save-file-elsewhere',
    label: 'Save as another file',
    keys: ['Mod+Shift+S'],
    scope: 'anywhere',
    menu: 'file',
    when: whenOpen,
    run: (workspace) => saveDocumentFile(workspace, { elsewhere: true }),
  },
  {
    id: 'open-dropped-file',
    label: 'Open a dropped file',
    scope: 'anywhere',
    control: true,
    run: (workspace, argument) => openFile(workspace, argument as OpenedFile),
  },
  {
    id: 'keep-incoming',
    label: 'Open what can be kept of the file',
    scope: 'anywhere',
    control: true,
    run: keepIncoming,
  },
  {
    id: 'drop-incoming',
    label: 'Leave the file closed',
    scope: 'anywhere',
    control: true,
    run: dropIncoming,
  },
];
