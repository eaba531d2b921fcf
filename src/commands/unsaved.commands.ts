import { whyNotWrite } from '../workspace/editing';
import { saveDocumentFile } from '../workspace/saving-file';
import { withEdits } from '../workspace/unsaved';
import { keptDocument } from '../workspace/what-if';
import { tell, type Workspace } from '../workspace/workspace';
import type { Command } from './command';

const leftOut = ({ store }: Workspace) => store.getState().unsaved.leftOut;

const when = (workspace: Workspace): true | string =>
  leftOut(workspace).length > 0 || 'No change was left out.';

/** "1 change", "2 changes". */
const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

export const commands: readonly Command[] = [
  {
    id: 'repeat-left-out',
    label: 'Make the changes that were left out again',
    scope: 'anywhere',
    when: (workspace) => {
      const answer = when(workspace);
      return answer === true ? (whyNotWrite(workspace) ?? true) : answer;
    },
    run: (workspace) => {
      const session = workspace.keeper?.session;
      for (const { label, writes } of leftOut(workspace)) session?.commit(label, writes);
      session?.discardUnsaved();
    },
  },
  {
    id: 'save-left-out',
    label: 'Save a file with the changes that were left out',
    scope: 'anywhere',
    when,
    run: (workspace) => {
      const document = keptDocument(workspace.store.getState());
      return saveDocumentFile(workspace, { variant: withEdits(document, leftOut(workspace)) });
    },
  },
  {
    id: 'discard-left-out',
    label: 'Discard the changes that were left out',
    scope: 'anywhere',
    when,
    run: (workspace) => {
      const count = changes(leftOut(workspace).length);
      const restore = workspace.keeper?.session.discardUnsaved();
      tell(workspace, `Discarded ${count} that could not be saved.`, {
        action: {
          label: 'Undo',
          run: () => {
            if (restore?.() === true) return;
            tell(workspace, 'The document was closed meanwhile.', { kind: 'problem' });
          },
        },
      });
    },
  },
];
