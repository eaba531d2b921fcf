import type { Clipboard } from '../platform';

async function explain(what: string, copy: () => Promise<void>): Promise<void> {
  try {
    await copy();
  } catch (error) {
    const detail = error instanceof Error && error.message !== '' ? ` (${error.message})` : '';
    throw new Error(
      `The browser did not allow copying ${what}${detail}. Save it as a file instead.`,
      {
        cause: error,
      },
    );
  }
}

/** The system's clipboard. Call it straight from a click or key: browsers refuse it at any other time. */
export const browserClipboard: Clipboard = {
  writeImage: (png) =>
    explain('the picture', async () => {
      // A picture that cannot be drawn is reported below; here it must not count as unheard of.
      png.catch(() => undefined);
      if (typeof ClipboardItem === 'undefined' || navigator.clipboard === undefined) {
        throw new Error('this page may not use the clipboard');
      }
      // The promise itself goes in: Safari allows no waiting between the click and this call.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    }),
  writeText: (text) =>
    explain('the text', async () => {
      if (navigator.clipboard === undefined) throw new Error('this page may not use the clipboard');
      await navigator.clipboard.writeText(text);
    }),
};
