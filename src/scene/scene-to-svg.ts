import { composePicture, type Picture, type PlacedText } from './compose-picture';
import type { Box } from './placement';
import type { Furniture, Scene } from './scene';
import { svgColumn, svgGroup } from './svg/svg-group';
import { svgLegend } from './svg/svg-legend';
import { hatchPattern, svgRect, tonePatterns } from './svg/svg-shapes';
import { baseLine, svgFitted, svgLine } from './svg/svg-text';
import { escapeXml, px } from './svg/xml';

export interface SvgOptions {
  /** The page that the picture stands in the middle of, in pixels; one that is too small is not looked at. */
  readonly page?: { readonly width: number; readonly height: number };
}

const family = "Inter, 'Inter Variable', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
/** The page of a picture: the one asked for, or just as large as the picture itself. */
function pageOf(picture: Picture, page: SvgOptions['page']): Box {
  const width = Math.max(picture.width, page?.width ?? 0);
  const height = Math.max(picture.height, page?.height ?? 0);
  return {
    x: -Math.floor((width - picture.width) / 2),
    y: -Math.floor((height - picture.height) / 2),
    width,
    height,
  };
}

const placed = (part: PlacedText | null, fill: string): string =>
  part === null ? '' : svgFitted(part.text, part.at.x, part.at.y, fill);

function placedAtEnd(part: PlacedText | null, fill: string): string {
  if (part === null) return '';
  const { lines, style, lineHeight } = part.text;
  return svgLine(
    lines[0] ?? '',
    part.at.x,
    baseLine(part.at.y, lineHeight, style.size),
    style,
    fill,
    'end',
  );
}

const definitions = '<defs>';

/** What the picture is called and what it shows, for those who hear it. */
function describe(scene: Scene, furniture: Furniture | null): string {
  const title = furniture === null ? scene.caption : `${furniture.title}, ${furniture.subtitle}`;
  const groups = scene.groups.map(({ label }) => label).join('. ');
  const reached = scene.standing === null ? '' : `${scene.standing.headline}. `;
  return (
    `<title id="isotherm-title">${escapeXml(title)}</title>` +
    `<desc id="isotherm-desc">${escapeXml(`${reached}${scene.caption}. ${groups}.`)}</desc>`
  );
}

/**
 * Writes a scene as an SVG document with real text and no reference to anything outside it. With
 * furniture, title, date, legend, edition and the independence line stand inside the picture.
 */
export function sceneToSvg(
  scene: Scene,
  furniture: Furniture | null,
  options: SvgOptions = {},
): string {
  const picture = composePicture(scene, furniture);
  const { theme } = scene;
  const page = pageOf(picture, options.page);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(page.width)}" height="${px(page.height)}" viewBox="${px(page.x)} ${px(page.y)} ${px(page.width)} ${px(page.height)}" role="img" aria-labelledby="isotherm-title" aria-describedby="isotherm-desc" font-family="${family}" xml:space="preserve">`,
    describe(scene, furniture),
    `${definitions}${hatchPattern(theme)}${tonePatterns(scene)}</defs>`,
    svgRect(page, 0, `fill="${theme.page}"`),
    placed(picture.title, theme.text),
    placed(picture.subtitle, theme.muted),
    ...(picture.headline === null ? [] : [placed(picture.headline, theme.text)]),
    ...picture.standing.map((part) => placed(part, theme.text)),
    placedAtEnd(picture.date, theme.muted),
    `<g transform="translate(${px(picture.map.x)} ${px(picture.map.y)})">`,
    ...scene.columns.map((column) => svgColumn(column, theme)),
    ...scene.groups.map((group) => svgGroup(group, theme)),
    '</g>',
    placed(picture.caption, theme.text),
    svgLegend(picture.legend.items, picture.legend.at.x, picture.legend.at.y, theme),
    ...picture.footer.map((part) => placed(part, theme.muted)),
    '</svg>',
  ].join('\n');
}

/** The picture with whole `@font-face` rules inside, for where the typeface is not installed; `fontFaces` may be empty. */
export function withFontFaces(svg: string, fontFaces: string): string {
  if (fontFaces === '') return svg;
  const at = svg.indexOf(definitions) + definitions.length;
  return `${svg.slice(0, at)}<style>${escapeXml(fontFaces)}</style>${svg.slice(at)}`;
}
