import type { Edit } from '../../document/edit';
import { type InternCell, parseEdit } from '../../formats/stored-edit';
import type { Channel, Platform } from '../../platform/platform';

/**
 * What tabs tell each other: edits that storage now holds (none: look there yourself), or that the
 * list of documents changed.
 */
export type Message =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | { readonly kind: 'documents' };

const listChannel = 'isotherm-documents';

/** The name of a document's channel, and of the right to write it. */
export const documentChannel = (id: string): string => `isotherm-document-${id}`;

const kindOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;

/**
 * Calls back with edits that another tab stored, or with null when there is news that cannot be
 * read. Returns how to stop.
 */
export function listenForEdits(
  channel: Channel,
  intern: InternCell,
  news: (edits: readonly Edit[] | null) => void,
): () => void {
  return channel.listen((message) => {
    if (kindOf(message) !== 'edits') return;
    const list = (message as { readonly edits?: unknown }).edits;
    const edits = Array.isArray(list)
      ? list.map((entry: unknown) => parseEdit(entry, intern))
      : [null];
    const read = edits.filter((edit) => edit !== null);
    news(read.length === edits.length ? read : null);
  });
}

/** Sends one message and leaves. */
export function tellTabs(platform: Platform, name: string, message: Message): void {
  const channel = platform.channel(name);
  channel.post(message);
  channel.close();
}

/** Tells other tabs that the list of documents changed. */
export const tellDocuments = (platform: Platform): void =>
  tellTabs(platform, listChannel, { kind: 'documents' });

/** Calls back when another tab changed the list of documents. Returns how to stop. */
export function watchDocuments(platform: Platform, changed: () => void): () => void {
  const channel = platform.channel(listChannel);
  channel.listen((message) => {
    if (kindOf(message) === 'documents') changed();
  });
  return () => channel.close();
}
