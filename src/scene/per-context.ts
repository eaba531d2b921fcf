import type { LensContext } from './lens';

/** Works something out once per context: a lens is asked for thousands of tiles in the same one. */
export function perContext<Value>(
  make: (context: LensContext) => Value,
): (context: LensContext) => Value {
  const known = new WeakMap<LensContext, { readonly value: Value }>();
  return (context) => {
    const held = known.get(context) ?? { value: make(context) };
    known.set(context, held);
    return held.value;
  };
}
