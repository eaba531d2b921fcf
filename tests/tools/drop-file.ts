import type { Page } from 'playwright';

/** Drops a document file on the window of the app and waits until it is open as a new document. */
export async function dropFile(page: Page, text: string, name = 'sample'): Promise<void> {
  await page.evaluate(
    ([file = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file, { type: 'application/json' }));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    },
    [`${name}.isotherm.json`, text],
  );
  await page.getByText(`Opened "${name}`).waitFor();
}
