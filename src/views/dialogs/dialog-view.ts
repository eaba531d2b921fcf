import type { ComponentType } from 'react';

/** A dialog. One per file `<id>.dialog.ts`, exported as `dialog`; its component loads on first use. */
export interface DialogView {
  readonly id: string;
  readonly load: () => Promise<ComponentType<{ readonly onClose: () => void }>>;
}
