import { tell } from '../workspace/workspace';
import type { Command } from './command';

export const commands: readonly Command[] = [
  {
    id: 'copy-view-image',
    label: 'Copy this view as an image',
    scope: 'anywhere',
    menu: 'file',
    when: ({ navigator }) =>
      navigator?.picture !== undefined ||
      'The map is copied as a picture of its own: “Copy the map as a picture”.',
    run: async (workspace) => {
      const picture = workspace.navigator?.picture?.();
      if (picture === undefined) return;
      await workspace.platform.clipboard.writeImage(picture);
      tell(workspace, 'Copied this view as an image.');
    },
  },
];
