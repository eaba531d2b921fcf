/** An element of a drawing, as far as it is needed to paint it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly SvgElement[];
  /** What stands in it besides elements. */
  readonly text: string;
}

interface Open extends SvgElement {
  readonly children: SvgElement[];
  text: string;
}

const token = /<\/([\w-]+)>|<([\w-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const attribute = /([\w:-]+)="([^"]*)"/g;
const entity = /&(amp|lt|gt|quot|#39);/g;
const characters: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

const plain = (text: string): string =>
  text.includes('&') ? text.replace(entity, (_, name: string) => characters[name] ?? '') : text;

function attributesOf(text: string): { readonly [name: string]: string } {
  const found: { [name: string]: string } = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute)) found[name] = plain(value);
  return found;
}

/**
 * Reads an SVG as the exporter writes it, where no parser of the browser is at hand: elements,
 * attributes in double quotes and text, no comments, no sections. Throws on anything else.
 */
export function readSvg(svg: string): SvgElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < svg.length) {
    const at = token.lastIndex;
    const found = token.exec(svg);
    const inside = open.at(-1);
    if (found === null || inside === undefined)
      throw new Error(`The drawing cannot be read at character ${at}.`);
    const [, end, name, attributes = '', empty, text] = found;
    if (text !== undefined) inside.text += plain(text);
    else if (end !== undefined) {
      if (end !== inside.name) throw new Error(`"${end}" ends where "${inside.name}" is open.`);
      open.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      inside.children.push(element);
      if (empty === '') open.push(element);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || root === undefined) throw new Error('The drawing is not complete.');
  return root;
}
