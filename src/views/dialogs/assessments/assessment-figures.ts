import { coverageOf } from '../../../analysis/coverage';
import { createRollups } from '../../../analysis/rollups';
import { headline } from '../../../analysis/standing-words';
import { listModels } from '../../../document/create-document';
import { standingOf } from '../../../workspace/standing';
import type { WorkspaceState } from '../../../workspace/state';

/** How much of each loaded model an assessment covers, and the stage it reaches: "INFRAM 12 of 43, Stage 2 reached". */
export const assessmentFigures = (
  state: WorkspaceState,
  assessment: string,
): { readonly model: string; readonly text: string }[] =>
  listModels(state.document).flatMap(({ id, title }) => {
    const model = state.models.get(id);
    if (model === undefined) return [];
    const rollups = createRollups(model)(state.document, assessment);
    const { assessed, of } = coverageOf(model, rollups);
    const standing = standingOf(state, model, assessment);
    const stage = standing === null ? '' : `, ${headline(standing)}`;
    return [{ model: id, text: `${title} ${assessed} of ${of}${stage}` }];
  });
