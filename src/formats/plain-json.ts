import type { Json } from '../document/json';

const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a key could reach the prototype of an object. Such keys are refused wherever data comes in; as ids and values they are harmless. */
export const isHostileKey = (key: string): boolean => hostileKeys.has(key);

/** Whether a value is an object with keys, and not a list. */
export const isPlainObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A fresh copy of a value of unknown origin, when it is JSON no deeper than `depth` and without
 * hostile keys; undefined otherwise.
 */
export function copyJson(value: unknown, depth: number): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object' || depth <= 0) return undefined;
  if (Array.isArray(value)) {
    const items = Array.from(value, (item: unknown) => copyJson(item, depth - 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries: [string, Json][] = [];
  for (const [key, held] of Object.entries(value)) {
    const copy = isHostileKey(key) ? undefined : copyJson(held, depth - 1);
    if (copy === undefined) return undefined;
    entries.push([key, copy]);
  }
  return Object.fromEntries(entries);
}
