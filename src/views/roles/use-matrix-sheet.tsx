import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { titleOfCheck } from '../../analysis/ownership-checks';
import { assessmentName, listAssessments, readTitle } from '../../document/create-document';
import { readParty } from '../../document/parties';
import { printedDay } from '../../workspace/printed-day';
import { usePicture } from '../use-picture';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { MatrixSheet, type SheetProps } from './matrix-sheet';
import styles from './matrix-sheet.module.css';

/** Cells that a picture can hold and still be read, and that a browser prints in a few seconds. */
const mostCells = 20_000;

/** The whole matrix for a picture and for paper: `sheet` belongs into the page. */
export function useMatrixSheet(props: SheetProps): {
  readonly sheet: ReactNode;
  readonly picture: () => Promise<Blob>;
} {
  const { elements, parties } = props.lines;
  const cells = elements.length * parties.length;
  const why =
    cells > mostCells
      ? `This matrix has ${cells.toLocaleString('en')} cells, and more than ${mostCells.toLocaleString('en')} cannot be read in one picture or on paper. Narrow it by text, party or problem: what is left is drawn.`
      : null;
  const head = useHead(props);
  const { sheet, picture } = usePicture((onReady) => (
    <MatrixSheet {...props} paper={false} head={head} onReady={onReady} />
  ));
  const printing = usePrinting();
  const paper =
    why === null ? (
      <MatrixSheet {...props} paper head={head} />
    ) : (
      <p className={styles['beside']} data-sheet>
        {why}
      </p>
    );
  return {
    sheet: printing ? paper : sheet,
    picture: why === null ? picture : () => Promise.reject(new Error(why)),
  };
}

/** Whether the page is being printed. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // What is printed must stand there before the browser takes the page.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** What a sheet is of: document, model, assessment, what it is narrowed to, and the day. */
function useHead({ model, lines }: SheetProps): ReactNode {
  const { platform } = useWorkspace();
  const { text, party, check } = lines.wanted;
  const { title, assessment, narrowed } = useWorkspaceState((state) => {
    const known = listAssessments(state.shown).find(({ id }) => id === state.assessment);
    return {
      title: readTitle(state.shown),
      assessment: known === undefined ? '' : assessmentName(known),
      narrowed: [
        text.trim() === '' ? '' : `“${text.trim()}”`,
        party === null ? '' : (readParty(state.shown, party)?.name ?? ''),
        check === null ? '' : titleOfCheck(check),
      ]
        .filter((part) => part !== '')
        .join(', '),
    };
  });
  return (
    <>
      <strong>{title}</strong>
      <span>
        {model.title}, roles · {assessment}
        {narrowed !== '' && ` · only ${narrowed}`}
      </span>
      <span>{printedDay(platform.now())}</span>
    </>
  );
}
