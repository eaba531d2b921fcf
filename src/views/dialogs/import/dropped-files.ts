import type { OpenedFile } from '../../../platform/platform';

/** Whether something that is dragged holds files. */
export const holdsFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes('Files') ?? false;

type WithHandle = DataTransferItem & {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
};

/** The files that were dropped, each with a handle to write back to where the browser gives one. */
export function droppedFiles(event: DragEvent): Promise<readonly OpenedFile[]> {
  const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file');
  // Files and handles are there only while the event is handled: all are asked for at once.
  const asked = items.map((item: WithHandle) => ({
    file: item.getAsFile(),
    handle: item.getAsFileSystemHandle?.().catch(() => null),
  }));
  return Promise.all(
    asked.map(async ({ file, handle }) => (file === null ? [] : [await withHandle(file, handle)])),
  ).then((files) => files.flat());
}

async function withHandle(
  file: File,
  asked: Promise<FileSystemHandle | null> | undefined,
): Promise<OpenedFile> {
  const handle = await asked;
  return {
    name: file.name,
    size: file.size,
    text: () => file.text(),
    ...(handle?.kind === 'file' && { handle }),
  };
}
