/** The part of Trusted Types that is needed; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** One for the page: a policy has its name once, however many pictures are asked for at the same time. */
let trusted: Promise<string> | null = null;

/** The worker's own address as the page's policy wants it: no other address passes. */
async function ownAddress(): Promise<string> {
  const { default: address } = await import('./rasterise.worker?worker&url');
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const createScriptURL = (asked: string): string => {
    if (asked !== address) throw new Error('This script is not one of the page.');
    return asked;
  };
  return (
    trustedTypes?.createPolicy('isotherm', { createScriptURL }).createScriptURL(address) ?? address
  );
}

/** Starts the worker that draws pictures; null where the browser refuses, as it does for a page from a file. */
export async function startDrawing(): Promise<Worker | null> {
  try {
    trusted ??= ownAddress();
    return new Worker(await trusted, { type: 'module' });
  } catch {
    return null;
  }
}
