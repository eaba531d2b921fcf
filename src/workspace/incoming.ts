import type { Document } from '../document/document';
import type { FileError } from '../formats/file-error';
import type { LeftOut } from '../formats/keep-rows';

/** A file that was chosen or dropped and cannot simply be opened: it waits for the user to decide. */
export type Incoming =
  | {
      readonly kind: 'partial';
      readonly name: string;
      readonly title: string;
      /** All that can be kept, complete in itself. */
      readonly document: Document;
      readonly leftOut: readonly LeftOut[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly error: FileError };
