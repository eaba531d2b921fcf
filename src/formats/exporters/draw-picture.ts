import { createStandings } from '../../analysis/standing';
import { listAssessments, readTitle } from '../../document/create-document';
import { readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import { gaugesOf } from '../../scene/build-gauge';
import { buildScene } from '../../scene/build-scene';
import { pictureSize } from '../../scene/picture-size';
import type { Placement } from '../../scene/placement';
import type { Furniture, Scene } from '../../scene/scene';
import { sceneToSvg, withFontFaces } from '../../scene/scene-to-svg';
import { themes } from '../../scene/theme';
import type { ExportOptions, ExportSubject, ExportTools, Picture } from '../exporter';
import { partOfModel } from './part-of-model';
import { wordsOfPart } from './part-words';

type Size = ExportOptions['page'];

const nothing: Placement = { width: 0, height: 0, groups: [], columns: [] };

const listed = new Intl.NumberFormat('en');

/** What the picture says about itself: which document, model, edition, day, and how much of the model. */
function furnitureOf(subject: ExportSubject, part: Model): Furniture {
  const { document, model, lens, assessment } = subject;
  const said = listAssessments(document).find(({ id }) => id === assessment);
  const count = (of: Model): number => of.elements.filter(({ depth }) => depth > 0).length;
  const things = model.kind === 'staged' ? 'criteria' : 'capabilities';
  const limited =
    part === model
      ? ''
      : (wordsOfPart(subject, part) ??
        `selection of ${listed.format(count(part))} of ${listed.format(count(model))} ${things}`);
  return {
    title: readTitle(document),
    subtitle: [
      model.title,
      [lens.label(model), subject.grouping ?? ''].filter((text) => text !== '').join(' '),
      said?.subject ?? '',
      said?.name ?? '',
      limited,
    ]
      .filter((text) => text !== '')
      .join(' · '),
    date: subject.date,
    edition: `${model.title}, ${model.edition}. ${model.publisher}.`,
    independence: model.independence,
  };
}

/** Makes the scene builder of a subject: a scene for a page, in which the furniture takes its room too. */
function scenesOf(
  subject: ExportSubject,
  part: Model,
  options: ExportOptions,
  furniture: Furniture,
  tools: ExportTools,
): (page: Size) => Scene {
  const { document, assessment, layout, lens, rollup, owners = null, stripe = false } = subject;
  const context = { ...subject.context, model: part, theme: themes[options.theme] };
  const said = (key: string) => readSaid(document, assessment, key);
  // Of the whole model: a stage stands where it stands, whatever was selected of it.
  const reached = createStandings(subject.model)(document, assessment);
  const standing = reached === null ? null : gaugesOf(reached);
  const build = (page: Size): Scene => {
    const placement = layout.place(part, { page, measure: tools.measure });
    // A cell is empty in the model, not in what was selected of it.
    const groups =
      part === subject.model
        ? placement.groups
        : placement.groups.map((group) => ({ ...group, empty: [] }));
    return buildScene({
      placement: { ...placement, groups },
      lens,
      context,
      rollup,
      said,
      standing,
      owners,
      stripe,
    });
  };
  const bare = buildScene({
    placement: nothing,
    lens,
    context,
    rollup,
    said,
    standing,
    owners,
    stripe,
  });
  const counted = { ...bare, assessed: part.leaves.length, of: part.leaves.length };
  // The furniture needs more lines the narrower it is.
  const frame = (width: number): Size => pictureSize({ ...counted, width }, furniture);
  return (page) => {
    const width = page.width - (frame(page.width).width - page.width);
    const height = page.height - frame(width).height;
    const scene = build({ width, height });
    // A map of few tiles is narrower than its page, and so is the furniture around it.
    const missing = pictureSize(scene, furniture).height - page.height;
    return missing > 0 && scene.height <= height
      ? build({ width, height: height - missing })
      : scene;
  };
}

/** The smallest page of a shape that holds a picture, and at least as large as asked for. */
function pageAround(picture: Size, page: Size): Size {
  const times = Math.max(1, picture.width / page.width, picture.height / page.height);
  return {
    width: Math.ceil(page.width * times - 1e-6),
    height: Math.ceil(page.height * times - 1e-6),
  };
}

/**
 * Draws the map of a subject as an SVG: the whole model or the selection, for a page of a shape,
 * with title, legend, date, edition and independence line inside. Throws when nothing is selected.
 */
export async function drawPicture(
  subject: ExportSubject,
  options: ExportOptions,
  tools: ExportTools,
): Promise<Picture> {
  const whole = options.scope === 'whole';
  if (!whole && subject.selection.size === 0) throw new Error('Nothing is selected on the map.');
  const part = whole ? subject.model : partOfModel(subject.model, subject.selection);
  const furniture = furnitureOf(subject, part);
  const sceneFor = scenesOf(subject, part, options, furniture, tools);
  let scene = sceneFor(options.page);
  let page: Size = pictureSize(scene, furniture);
  if (whole) {
    // A model that needs more room gets a larger page of the same shape, and fills that.
    const larger = pageAround(page, options.page);
    if (larger.width > options.page.width) {
      await tools.pause();
      scene = sceneFor(larger);
    }
    page = pageAround(pictureSize(scene, furniture), larger);
  }
  await tools.pause();
  const svg = sceneToSvg(scene, furniture, { page });
  const fontFaces = options.embedFont ? await tools.fontFaces(svg) : '';
  return { svg: withFontFaces(svg, fontFaces), ...page };
}
