/** What the pure folders may use of their surroundings: what every browser and Node share. */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class Blob {
  constructor(
    parts: readonly (string | Uint8Array<ArrayBuffer> | Blob)[],
    options?: { readonly type?: string },
  );
  readonly size: number;
  readonly type: string;
}
