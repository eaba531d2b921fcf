import { ChevronRight } from 'lucide-react';
import { memo } from 'react';
import type { LensContext } from '../../scene/lens';
import { Swatch } from '../../ui/swatch';
import { lensFor } from '../../workspace/current';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { numberOf } from './element-title';
import styles from './outline.module.css';
import type { TreeRow } from './outline-rows';
import { useSaid } from './use-model';

interface OutlineRowProps {
  readonly row: TreeRow;
  readonly context: LensContext;
  readonly top: number;
  readonly height: number;
  /** Whether Tab comes here. */
  readonly stop: boolean;
  /** Whether it matches the filter itself, rather than containing what does. */
  readonly match: boolean;
}

/** One line of the outline. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { row, context, stop, match } = props;
  const { element, level, position, setSize, expanded } = row;
  const { key } = element;
  const workspace = useWorkspace();
  const said = useSaid(key);
  const selected = useWorkspaceState((state) => state.selection.has(key));
  const lens = useWorkspaceState((state) => lensFor(workspace, state, context.model));
  const paint = element.rated ? lens.paint(element, said, context) : null;
  const name = element.name === '' ? '' : ` ${element.name}`;
  return (
    <div
      role="treeitem"
      data-key={key}
      aria-label={`${numberOf(element)}${name}${paint === null ? '' : `, ${paint.words}`}`}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-expanded={expanded}
      aria-selected={selected}
      tabIndex={stop ? 0 : -1}
      title={`${numberOf(element)}${name}`}
      className={styles['row']}
      data-match={match}
      style={{
        height: props.height,
        transform: `translateY(${props.top}px)`,
        paddingLeft: level * 14 - 6,
      }}
    >
      <span className={styles['twisty']} data-open={expanded}>
        {expanded !== undefined && <ChevronRight />}
      </span>
      {paint !== null && <Swatch fill={paint.fill} ink={paint.ink} chip={paint.chip} />}
      <span className={element.name === '' ? styles['name'] : styles['number']}>
        {numberOf(element)}
      </span>
      {element.name !== '' && <span className={styles['name']}>{element.name}</span>}
    </div>
  );
});
