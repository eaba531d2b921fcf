import { useEffect, useRef } from 'react';
import type { Model } from '../../model/model';
import type { LegendEntry } from '../../scene/lens';
import { Check } from '../../ui/check';
import { Choice } from '../../ui/choice';
import { Field } from '../../ui/field';
import { Swatch } from '../../ui/swatch';
import type { Filter } from '../../workspace/state';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './outline.module.css';
import { OwnerFilter } from './owner-filter';
import { entriesOf, useLensContext } from './use-model';

type FilterLevel = Filter['levels'][number];

const spans = [
  { value: '', label: 'At any time' },
  { value: '1', label: 'Within 1 day' },
  { value: '7', label: 'Within 7 days' },
  { value: '30', label: 'Within 30 days' },
];

const levelOfEntry = ({ brush }: LegendEntry): FilterLevel =>
  brush === undefined || brush === 'clear' ? 'none' : brush;

/** What narrows the outline and the table, and dims the map. */
export function OutlineFilter({
  model,
  filter,
}: {
  readonly model: Model;
  readonly filter: Filter;
}) {
  const run = useRun();
  const workspace = useWorkspace();
  const box = useWantedFocus();
  const entries = entriesOf(workspace, useLensContext(model), 'current');
  const change = (part: Partial<Filter>) => run('set-filter', part);
  const toggle = (level: FilterLevel) => {
    const without = filter.levels.filter((one) => one !== level);
    change({ levels: without.length < filter.levels.length ? without : [...filter.levels, level] });
  };
  return (
    <div className={styles['filter']}>
      <div className={styles['text']}>
        <label htmlFor="outline-filter">Filter</label>
        <input
          ref={box}
          id="outline-filter"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder="Number, name or meaning"
          value={filter.text}
          onChange={(event) => change({ text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || filter.text === '') return;
            event.preventDefault();
            event.stopPropagation();
            change({ text: '' });
          }}
        />
      </div>
      <Field label="Levels">
        <div className={styles['levels']}>
          {entries.map((entry) => {
            const level = levelOfEntry(entry);
            const label = level === 'none' ? 'Not assessed' : entry.label;
            return (
              <button
                key={entry.key}
                type="button"
                className={styles['level']}
                aria-label={label}
                title={label}
                aria-pressed={filter.levels.includes(level)}
                onClick={() => toggle(level)}
              >
                <Swatch
                  fill={entry.swatch}
                  ink={entry.ink}
                  chip={level === 'none' ? '–' : entry.chip}
                />
              </button>
            );
          })}
        </div>
      </Field>
      <Choice
        label="Changed"
        value={filter.changedWithin === null ? '' : String(filter.changedWithin)}
        options={spans}
        onChange={(value) => change({ changedWithin: value === '' ? null : Number(value) })}
      />
      <OwnerFilter model={model} filter={filter} />
      <Check
        label="Hide what does not match"
        checked={filter.hide}
        onChange={(hide) => change({ hide })}
      />
    </div>
  );
}

/** Gives the keyboard to the box when a command asked for it. */
function useWantedFocus() {
  const box = useRef<HTMLInputElement>(null);
  const workspace = useWorkspace();
  const wanted = useWorkspaceState((state) => state.wanted === 'filter');
  useEffect(() => {
    if (!wanted) return;
    workspace.store.setState({ wanted: null });
    box.current?.focus();
    box.current?.select();
  }, [wanted, workspace]);
  return box;
}
