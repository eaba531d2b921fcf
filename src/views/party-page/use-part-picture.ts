import { useEffect, useState } from 'react';
import type { ExportSubject, Picture } from '../../formats/exporter';
import { drawPicture } from '../../formats/exporters/draw-picture';
import type { ThemeName } from '../../scene/theme';
import { lensFor } from '../../workspace/current';
import { subjectOf, toolsOf } from '../../workspace/exporting';
import type { Workspace } from '../../workspace/workspace';
import { svgAddress } from '../svg-address';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import type { ShownPage } from './use-party-page';

/** A picture as a data address, with its size in units. */
interface Drawn {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a party's part of the map: as wide as the page on screen, and for paper. */
interface PartPicture {
  readonly screen: Drawn;
  readonly paper: Drawn;
  /** The lens that it is seen through. */
  readonly lens: string;
}

/** How the map is looked at. */
type Look = Pick<ExportSubject, 'lens' | 'rollup' | 'stripe'>;

const widest = 1160;
/** On anything narrower, names would be cut. */
const narrowest = 480;
/** Sizes between are drawn at the next smaller one, so that a window that is resized draws seldom. */
const step = 40;
/** An A4 page between its margins is 718 pixels wide: the picture shrinks to four fifths. */
const paperWidth = 880;
/** Heights of a page in its widths, the flattest first. */
const shapes = [0.4, 0.5, 0.65, 0.8, 1, 1.5, 2];
/** A picture this much wider than its place is still read when it is made to fit. */
const mostShrunk = 1.35;

/** Draws the part for a place of that width in pixels, null before it is known; follows every change. */
export function usePartPicture(page: ShownPage, width: number | null): PartPicture | null {
  const workspace = useWorkspace();
  const [picture, setPicture] = useState<PartPicture | null>(null);
  const look = useWorkspaceState((state) => ({
    lens: lensFor(workspace, state, page.model),
    rollup: state.preferences.rollup,
    stripe: state.preferences.ownerStripe,
  }));
  const theme = useWorkspaceState((state) => state.theme);
  const room =
    width === null ? null : Math.max(narrowest, Math.min(widest, Math.floor(width / step) * step));
  useEffect(() => {
    let gone = false;
    const show = (drawn: PartPicture | null): void => {
      if (!gone) setPicture(drawn);
    };
    // Without it the page still says everything: the table stands for the picture.
    if (room !== null) drawPart(workspace, page, look, theme, room).then(show, () => show(null));
    return () => {
      gone = true;
    };
  }, [workspace, page, look, theme, room]);
  return picture;
}

async function drawPart(
  workspace: Workspace,
  page: ShownPage,
  look: Look,
  theme: ThemeName,
  width: number,
): Promise<PartPicture | null> {
  const subject = subjectOf(workspace);
  if (subject === null) return null;
  const tools = toolsOf(workspace);
  const shown = {
    ...subject,
    ...look,
    selection: new Set(page.groups.flatMap(({ lines }) => lines.map(({ element }) => element.key))),
    party: { id: page.party.id, members: page.together },
  };
  const draw = async (as: ThemeName, room: number): Promise<Drawn> => {
    const options = { scope: 'selection', theme: as, scale: 1, assessments: 'one' } as const;
    let drawn: Picture | null = null;
    for (const shape of shapes) {
      const sheet = { width: room, height: Math.round(room * shape) };
      drawn = await drawPicture(shown, { ...options, page: sheet, embedFont: true }, tools);
      if (drawn.width <= room * mostShrunk) break;
    }
    if (drawn === null) throw new Error('There is no shape to draw in.');
    return { address: await svgAddress(drawn.svg), width: drawn.width, height: drawn.height };
  };
  return {
    screen: await draw(theme, width),
    paper: await draw('print', paperWidth),
    lens: look.lens.label(page.model),
  };
}
