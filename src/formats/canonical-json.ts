import type { Json } from '../document/json';

/** JSON on one line with sorted keys: equal values give equal text, byte for byte. */
export function canonicalJson(value: Json): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonicalJson(item)).join(', ')}]`;
  const held = value as { readonly [key: string]: Json };
  const entries = Object.keys(held)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${canonicalJson(held[key] ?? null)}`);
  return `{${entries.join(', ')}}`;
}
