/** Characters that no XML file may hold, whatever they are written as. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const special = /[&<>"']/g;
const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const doubtful = /[&<>"'\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

/** A text as it stands in XML, in an element or an attribute; characters that XML forbids are left out. */
export const escapeXml = (text: string): string =>
  doubtful.test(text) ? escapeDoubtful(text) : text;

const escapeDoubtful = (text: string): string =>
  text.replace(forbidden, '').replace(special, (character) => entities[character] ?? '');

/** A length or coordinate with at most two decimals. */
export const px = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Math.round(value * 100) / 100);
