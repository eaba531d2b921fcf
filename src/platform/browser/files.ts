import type { Files } from '../platform';

// Loaded when a file is asked for: the map does not wait for it.
const dialogs = () => import('browser-fs-access');

/** The ending of a file name as a file dialog wants it: `.isotherm.json` whole, else from the last dot on. */
export function extensionOf(name: string): string {
  const ending = /(\.isotherm)?\.[a-z0-9]+$/i.exec(name);
  return ending === null ? '' : ending[0];
}

const cancelled = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';

/** Files by the browser's own dialogs; where it cannot write to a file, saving is a download. */
export const browserFiles: Files = {
  open: async ({ extensions, description }) => {
    try {
      const { fileOpen } = await dialogs();
      const file = await fileOpen({ extensions: [...extensions], description });
      return {
        name: file.name,
        size: file.size,
        text: () => file.text(),
        ...(file.handle !== undefined && { handle: file.handle }),
      };
    } catch (error) {
      if (cancelled(error)) return null;
      throw error;
    }
  },
  save: async (content, { name, description, handle }) => {
    // File dialogs refuse a type with parameters, such as a charset.
    const plain = new Blob([content], { type: content.type.split(';')[0] ?? '' });
    const known = (handle ?? null) as FileSystemFileHandle | null;
    const extension = extensionOf(name);
    try {
      const { fileSave } = await dialogs();
      const saved = await fileSave(
        plain,
        { fileName: name, description, extensions: extension === '' ? [] : [extension] },
        known,
      );
      return saved === null ? {} : { handle: saved };
    } catch (error) {
      if (cancelled(error)) return null;
      throw error;
    }
  },
};
