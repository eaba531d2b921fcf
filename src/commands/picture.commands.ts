import { readTitle } from '../document/create-document';
import { fileNameFor } from '../formats/file-name';
import { tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';
import { saveFile } from './save-file';

const drawn = ({ navigator }: Workspace): true | string =>
  navigator?.picture !== undefined ||
  'The map is a picture of its own: use “Export” or “Copy the map as a picture”.';

export const commands: readonly Command[] = [
  {
    id: 'print',
    label: 'Print',
    scope: 'anywhere',
    menu: 'file',
    when: ({ navigator }) =>
      navigator?.prints === true ||
      'Show a page such as the roles, the load or the summary to print it; a map is exported.',
    run: ({ platform }) => platform.print(),
  },
  {
    id: 'save-view-image',
    label: 'Save this view as an image',
    scope: 'anywhere',
    menu: 'file',
    when: drawn,
    run: async (workspace) => {
      const { viewId, document } = workspace.store.getState();
      const picture = await workspace.navigator?.picture?.();
      if (picture === undefined) return;
      await saveFile(
        workspace,
        picture,
        fileNameFor(`${readTitle(document)}, ${viewId}`, 'png'),
        'PNG',
      );
    },
  },
  {
    id: 'copy-view-image',
    label: 'Copy this view as an image',
    scope: 'anywhere',
    menu: 'file',
    when: drawn,
    run: async (workspace) => {
      const picture = workspace.navigator?.picture?.();
      if (picture === undefined) return;
      await workspace.platform.clipboard.writeImage(picture);
      tell(workspace, 'Copied this view as an image.');
    },
  },
];
