import type { DocumentHead, SetAside } from '../platform';

const fieldsOf = (raw: unknown): { readonly [name: string]: unknown } =>
  typeof raw === 'object' && raw !== null ? (raw as { readonly [name: string]: unknown }) : {};

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

/** A head as stored, with a stand-in for each field that cannot be read: a document must never vanish from the list. */
export function readHead(id: string, raw: unknown): DocumentHead {
  const { title, changed, created, deleted } = fieldsOf(raw);
  return {
    id,
    title: typeof title === 'string' && title !== '' ? title : 'Untitled',
    changed: numberOr(changed, 0),
    created: numberOr(created, 0),
    ...(typeof deleted === 'number' && { deleted }),
  };
}

/** What was set aside, as stored. */
export function readSetAside(key: string, value: unknown): SetAside {
  const { id, reason, at, raw } = fieldsOf(value);
  return {
    key,
    id: typeof id === 'string' ? id : '',
    title: readHead('', fieldsOf(raw)['head']).title,
    reason: typeof reason === 'string' ? reason : '',
    at: numberOr(at, 0),
    raw,
  };
}
