/** A drawing as an address that needs no other resource: nothing to give back while it is still being read. */
export const svgAddress = (svg: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(new Blob([svg], { type: 'image/svg+xml' }));
  });
