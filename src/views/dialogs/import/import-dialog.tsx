import { useRun, useWorkspaceState } from '../../use-workspace';
import { PartialFile } from './partial-file';
import { RefusedFile } from './refused-file';

/** What to do about a file that cannot be opened as it is. */
export function ImportDialog() {
  const run = useRun();
  const incoming = useWorkspaceState((state) => state.incoming);
  if (incoming === null) return null;
  const leave = () => run('drop-incoming');
  return incoming.kind === 'refused' ? (
    <RefusedFile file={incoming} onClose={leave} />
  ) : (
    <PartialFile file={incoming} onKeep={() => run('keep-incoming')} onClose={leave} />
  );
}
