import { useCallback, useMemo, useState } from 'react';
import type { Document } from '../../document/document';
import { readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import { isOpen, matches } from '../../workspace/filtering';
import { keysWithin } from '../../workspace/within';
import type { TreeRow } from '../panels/outline-rows';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { isSaid } from './columns';
import { ownerText } from './owner-text';
import { type LevelFilter, noLevelFilter, type Sort, tableRows } from './table-rows';

/** The rows that the table shows, and what decides it. */
export interface TableRows {
  readonly rows: readonly TreeRow[];
  /** How many of them are rated. */
  readonly rated: number;
  /** Place of each row by its element's key. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly sort: Sort | null;
  readonly setSort: (sort: Sort | null) => void;
  readonly levels: LevelFilter;
  readonly setLevels: (levels: LevelFilter) => void;
  /** Whether something was said since sort and filter were applied. */
  readonly stale: boolean;
  readonly applyAgain: () => void;
  readonly setOpen: (key: string, open: boolean) => void;
}

const none: ReadonlySet<string> = new Set();

/**
 * Sorts and filters the table. Both go by what was said when they were asked for: a row that is
 * being edited stays where it is, and does not vanish, until they are applied again.
 */
export function useTableRows(model: Model): TableRows {
  const workspace = useWorkspace();
  const { filter, assessment, documentId } = useWorkspaceState((state) => ({
    filter: state.filter,
    assessment: state.assessment,
    documentId: state.documentId,
  }));
  const [sort, setSort] = useState<Sort | null>(null);
  const [levels, setLevels] = useState(noLevelFilter);
  const [shut, setShut] = useState(none);
  const [round, setRound] = useState(0);
  const document = useSnapshot([model, filter, sort, levels, assessment, documentId, round]);
  const rows = useMemo(() => {
    const saidOf = (key: string) => readSaid(document, assessment, key);
    const now = workspace.platform.now();
    const within = keysWithin({ shown: document, assessment }, model, filter);
    const kept = isOpen(filter)
      ? null
      : new Set(
          model.elements
            .filter((element) => matches(element, saidOf(element.key), filter, now, within))
            .map((element) => element.key),
        );
    const ownerOf = (key: string) => ownerText({ shown: document, assessment }, model, key);
    return tableRows(model, { shut, kept, levels, sort, saidOf, ownerOf });
  }, [model, document, filter, assessment, shut, levels, sort, workspace]);
  const rated = useMemo(() => rows.filter((row) => row.element.rated).length, [rows]);
  const indexOf = useMemo(
    () => new Map(rows.map((row, index) => [row.element.key, index])),
    [rows],
  );

  const bySaid =
    (sort !== null && isSaid(sort.column)) ||
    levels !== noLevelFilter ||
    filter.levels.length > 0 ||
    filter.changedWithin !== null ||
    filter.within !== null;
  const stale = useWorkspaceState(
    ({ document: now }) =>
      bySaid &&
      (now.tables.said !== document.tables.said || now.tables.roles !== document.tables.roles),
  );
  const setOpen = useCallback((key: string, open: boolean) => {
    setShut((before) => {
      const next = new Set(before);
      if (open) next.delete(key);
      else next.add(key);
      return next;
    });
  }, []);
  return {
    rows,
    rated,
    indexOf,
    sort,
    setSort,
    levels,
    setLevels,
    stale,
    applyAgain: () => setRound(round + 1),
    setOpen,
  };
}

/** The document as it was when what is asked for last changed. */
function useSnapshot(asked: readonly unknown[]): Document {
  const { store } = useWorkspace();
  const take = () => ({ asked, document: store.getState().shown });
  const [snapshot, setSnapshot] = useState(take);
  if (asked.every((one, index) => one === snapshot.asked[index])) return snapshot.document;
  const next = take();
  setSnapshot(next);
  return next.document;
}
