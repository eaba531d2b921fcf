import { toBlob } from 'html-to-image';
import { loadFontFaces } from '../workspace/font-faces';

/** Browsers refuse canvases above about this many pixels, some without a word. */
const mostPixels = 16_000_000;

/**
 * The properties that make up the look of our own views: all of them take ten times as long to copy.
 * The custom ones are what charts name in their own attributes.
 */
const properties = `
  display position inset top right bottom left z-index transform box-sizing width height
  min-width min-height max-width max-height overflow clip-path opacity margin-top margin-right
  margin-bottom margin-left padding-top padding-right padding-bottom padding-left border-top
  border-right border-bottom border-left border-radius background-color background-image
  background-size color fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin
  visibility list-style text-transform font-family font-size font-weight font-style
  font-variant-numeric line-height letter-spacing text-align text-overflow text-decoration
  white-space overflow-wrap flex-direction flex-wrap flex-grow flex-shrink flex-basis
  align-items align-self justify-content row-gap column-gap order vertical-align
  grid-template-columns grid-template-rows grid-column grid-row grid-auto-flow
  grid-auto-columns border-collapse border-spacing table-layout text-anchor writing-mode
  --page --surface --text --muted --line --edge --hover --accent --danger
`
  .trim()
  .split(/\s+/);

/**
 * An element of the page as it looks, as PNG at `scale` pixels per pixel, or less where the browser
 * could not draw that many. What it looks like when scrolled is not known here: give an element that
 * is not. Text areas are left out, because copying one writes markup, which the page's policy forbids.
 * No request is made: the typeface comes with its data inside. Throws with a readable message.
 */
export async function imageOfElement(element: HTMLElement, scale = 2): Promise<Blob> {
  const { width, height } = element.getBoundingClientRect();
  if (width < 1 || height < 1) throw new Error('There is nothing in this view to copy.');
  const options = {
    pixelRatio: Math.min(scale, Math.sqrt(mostPixels / (width * height))),
    backgroundColor: getComputedStyle(element).backgroundColor,
    fontEmbedCSS: await loadFontFaces(element.textContent),
    includeStyleProperties: properties,
    // What centres the element in the page would move it out of the picture.
    style: { margin: '0' },
    filter: (node: HTMLElement) => !(node instanceof HTMLTextAreaElement),
  };
  // Safari leaves out of a first capture what it has not decoded yet; a second one has all of it.
  if (isSafari()) await toBlob(element, options);
  const blob = await toBlob(element, options);
  if (blob === null) throw new Error('The browser could not draw this view as an image.');
  return blob;
}

const isSafari = (): boolean =>
  /^(?:(?!chrome|android|crios|fxios).)*safari/i.test(navigator.userAgent);
