import { MessageSquareText, Paperclip } from 'lucide-react';
import { gapOf } from '../../analysis/gap';
import type { Rollup } from '../../analysis/rollup';
import { changedAt, confidenceOf, evidenceOf, noteOf, ratingOf } from '../../document/said';
import type { LegendEntry } from '../../scene/lens';
import { Hidden } from '../../ui/hidden';
import { numberOf } from '../panels/element-title';
import { sayExactly, sayWhen } from '../panels/when';
import { domainName, type RowFacts } from './cell-value';
import styles from './cells.module.css';
import type { ColumnId } from './columns';
import { LevelCell, RollupCell } from './level-cell';

/** What a cell shows its value with. */
export interface CellContext {
  readonly current: readonly LegendEntry[];
  readonly target: readonly LegendEntry[];
  readonly rollups: { readonly current: Rollup | undefined; readonly target: Rollup | undefined };
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What stands in a cell of a rated row, or of one that contains others. */
export function Cell({
  column,
  facts,
  context,
}: {
  readonly column: ColumnId;
  readonly facts: RowFacts;
  readonly context: CellContext;
}) {
  const { element, said, model, owner } = facts;
  switch (column) {
    case 'number':
      return <NumberCell facts={facts} />;
    case 'name':
      return <span title={element.name}>{element.name}</span>;
    case 'stage':
      return <>{model.byKey.get(element.parent ?? '')?.stage}</>;
    case 'domain':
      return <DomainCell facts={facts} />;
    case 'current':
    case 'target':
      return <RatingCell measure={column} facts={facts} context={context} />;
    case 'gap': {
      const gap = gapOf(said);
      return gap === null ? null : (
        <span className={styles['figure']}>{gap > 0 ? `+${gap}` : gap}</span>
      );
    }
    case 'confidence':
      return <>{confidenceOf(said)}</>;
    case 'evidence': {
      const count = evidenceOf(said).length;
      return count === 0 ? null : (
        <>
          <Paperclip className={styles['icon']} aria-hidden="true" />
          {count}
        </>
      );
    }
    case 'accountable':
      return owner === null ? null : (
        <span
          className={owner.inherited ? styles['quiet'] : styles['clip']}
          title={owner.inherited ? `${owner.names}, for all that contains it` : owner.names}
          dir="auto"
        >
          {owner.names}
        </span>
      );
    case 'notes': {
      const note = noteOf(said);
      return note === '' ? null : (
        <>
          <MessageSquareText className={styles['icon']} aria-hidden="true" />
          <span title={note}>{note}</span>
        </>
      );
    }
    case 'changed': {
      const at = changedAt(said);
      return at === undefined ? null : (
        <time
          className={styles['quiet']}
          dateTime={new Date(at).toISOString()}
          title={sayExactly(at)}
        >
          {sayWhen(at, context.now)}
        </time>
      );
    }
  }
}

function RatingCell(props: {
  readonly measure: 'current' | 'target';
  readonly facts: RowFacts;
  readonly context: CellContext;
}) {
  const { measure, facts, context } = props;
  const { element, said, model } = facts;
  const averaged = model.kind === 'capability';
  const rollup = (
    <RollupCell
      rollup={context.rollups[measure]}
      averaged={averaged}
      counted={measure === 'current'}
    />
  );
  if (!element.rated) {
    return element.floor === true && measure === 'current' ? (
      <span className={styles['quiet']}>floor, not scored</span>
    ) : (
      rollup
    );
  }
  return (
    <LevelCell
      rating={ratingOf(said, measure)}
      entries={context[measure]}
      none={measure === 'target' ? 'no target' : 'not assessed'}
    />
  );
}

function DomainCell({ facts: { element, model } }: { readonly facts: RowFacts }) {
  return (
    <span className={styles['clip']}>
      {element.domainOrigin === 'proposal' && <Sign sign="◇" meaning="Proposal of Isotherm" />}
      {domainName(element, model)}
    </span>
  );
}

const doubts = { medium: '~', low: '?' } as const;

function NumberCell({ facts: { element } }: { readonly facts: RowFacts }) {
  const { confidence } = element;
  return (
    <span className={styles['number']}>
      {numberOf(element)}
      {confidence !== 'high' && (
        <Sign sign={doubts[confidence]} meaning={`${confidence} confidence in the source`} />
      )}
    </span>
  );
}

/** One of the signs that the map marks its tiles with. */
function Sign({ sign, meaning }: { readonly sign: string; readonly meaning: string }) {
  return (
    <span className={styles['quiet']} title={meaning}>
      <span aria-hidden="true"> {sign} </span>
      <Hidden>{meaning} </Hidden>
    </span>
  );
}
