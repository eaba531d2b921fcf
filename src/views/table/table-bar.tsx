import type { Rating } from '../../document/said';
import type { LegendEntry } from '../../scene/lens';
import { Button } from '../../ui/button';
import { Choice } from '../../ui/choice';
import { clearing, isOpen } from '../../workspace/filtering';
import { counted } from '../panels/element-title';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './table.module.css';
import { noLevelFilter } from './table-rows';
import type { TableRows } from './use-table-rows';

type Wanted = Rating | 'none' | null;

const read = (value: string): Wanted =>
  value === '' ? null : value === 'na' || value === 'none' ? value : Number(value);

const choices = (entries: readonly LegendEntry[], none: string) => [
  { value: '', label: 'All' },
  ...entries.map((entry) => ({
    value: entry.brush === 'clear' ? 'none' : String(entry.brush),
    label: entry.brush === 'clear' ? none : entry.label,
  })),
];

/** What stands above the table: the filters of its levels, how many rows there are, and the way back. */
export function TableBar(props: {
  readonly table: TableRows;
  readonly current: readonly LegendEntry[];
  readonly target: readonly LegendEntry[];
  readonly all: number;
}) {
  const { table, current, target, all } = props;
  const run = useRun();
  const filtered = useWorkspaceState((state) => !isOpen(state.filter));
  const { levels, setLevels, rated, sort } = table;
  const choose = (measure: 'current' | 'target', value: string) => {
    const next = { ...levels, [measure]: read(value) };
    setLevels(next.current === null && next.target === null ? noLevelFilter : next);
  };
  const narrowed = filtered || levels !== noLevelFilter;
  return (
    <div className={styles['bar']}>
      <Choice
        label="Current"
        value={levels.current === null ? '' : String(levels.current)}
        options={choices(current, 'Not assessed')}
        onChange={(value) => choose('current', value)}
      />
      {target.length > 0 && (
        <Choice
          label="Target"
          value={levels.target === null ? '' : String(levels.target)}
          options={choices(target, 'No target')}
          onChange={(value) => choose('target', value)}
        />
      )}
      <span role="status" className={styles['count']}>
        {narrowed ? `${rated} of ${counted(all, 'row')}` : counted(all, 'row')}
      </span>
      {table.stale && (
        <Button onPress={table.applyAgain}>{sort === null ? 'Filter again' : 'Sort again'}</Button>
      )}
      {narrowed && (
        <Button
          variant="quiet"
          onPress={() => {
            setLevels(noLevelFilter);
            run('set-filter', clearing);
          }}
        >
          Clear filters
        </Button>
      )}
      {sort !== null && (
        <Button variant="quiet" onPress={() => table.setSort(null)}>
          Model order
        </Button>
      )}
    </div>
  );
}
