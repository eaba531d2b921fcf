import { FileQuestionMark, TriangleAlert } from 'lucide-react';
import type { PartyLine } from '../../analysis/party-page';
import { evidenceWords, listNames } from '../../analysis/party-words';
import type { Element } from '../../model/model';
import type { LegendEntry } from '../../scene/lens';
import { capitalised, counted } from '../panels/element-title';
import { sayMean } from '../panels/figures';
import { LevelCell } from '../table/level-cell';
import { useRun } from '../use-workspace';
import styles from './party-table.module.css';
import { RoleWords } from './role-words';
import type { ShownPage } from './use-party-page';

/** One line of the page; its name leads to the tile. */
export function PartyRow(props: {
  readonly page: ShownPage;
  readonly line: PartyLine;
  readonly entries: readonly LegendEntry[];
  /** Whether a target can be set on the model's scale. */
  readonly targets: boolean;
}) {
  const { page, line, entries, targets } = props;
  const { element, held, current, target, parts, contested, confidence, evidence, asked } = line;
  return (
    <tr data-part={element.depth > 1 || undefined}>
      <th scope="row">
        <TileLink element={element} />
      </th>
      <td data-label="Role">
        <div>
          <RoleWords page={page} held={held} />
          {contested.length > 0 && (
            <span className={styles['mark']}>
              <TriangleAlert aria-hidden="true" />
              <span>
                Contested: <bdi>{listNames(contested.map(page.nameOf))}</bdi>
              </span>
            </span>
          )}
        </div>
      </td>
      <td data-label="Current">
        <div>
          <span className={styles['level']}>
            <LevelCell rating={current} entries={entries} none="not assessed" />
          </span>
          {parts !== null && parts.assessed > 0 && (
            <span className={styles['note']}>
              parts {sayMean(parts.mean)}, {parts.assessed} of {parts.of}
            </span>
          )}
        </div>
      </td>
      {targets ? (
        <>
          <td data-label="Target">
            <span className={styles['level']}>
              <LevelCell rating={target} entries={entries} none="no target" />
            </span>
          </td>
          <td data-label="Gap" className={styles['short']}>
            {sayGap(line.gap)}
          </td>
        </>
      ) : (
        <td data-label="To meet" className={styles['short']}>
          {line.rise > 0 ? 'To meet' : ''}
        </td>
      )}
      <td data-label="Confidence">{capitalised(confidence ?? '')}</td>
      <td data-label="Evidence" className={styles['short']}>
        {asked ? (
          <span className={styles['mark']}>
            <FileQuestionMark aria-hidden="true" />
            Asked for
          </span>
        ) : (
          evidenceWords[evidence]
        )}
      </td>
    </tr>
  );
}

/** An element's number and name, which lead to its tile. */
function TileLink({ element: { key, id, name } }: { readonly element: Element }) {
  const run = useRun();
  return (
    <button
      type="button"
      className={styles['tile']}
      title="Show on the map"
      onClick={() => run('show-elements', { keys: [key] })}
    >
      <span className={styles['number']}>{id} </span>
      <span className={styles['name']}>{name}</span>
    </button>
  );
}

/** "2 levels", "none", "1 above"; empty where there is no telling. */
function sayGap(gap: number | null): string {
  if (gap === null) return '';
  if (gap === 0) return 'none';
  return gap > 0 ? counted(gap, 'level') : `${-gap} above`;
}
