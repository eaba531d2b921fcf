/** What several elements have in common for one field: a value, nothing, or different values. */
export type SharedValue<Value> =
  | { readonly kind: 'same'; readonly value: Value | undefined }
  | { readonly kind: 'mixed' };

/** The value that all have, where undefined says that none has any; mixed otherwise. */
export function sharedValue<Value extends string | number>(
  values: readonly (Value | undefined)[],
): SharedValue<Value> {
  const first = values[0];
  return values.every((value) => value === first)
    ? { kind: 'same', value: first }
    : { kind: 'mixed' };
}
