import { lazy, Suspense, useState } from 'react';
import { type Measure, ratingOf, readSaid } from '../../document/said';
import type { LegendEntry, Lens, LensContext } from '../../scene/lens';
import { RadioRow } from '../../ui/radio-row';
import { Swatch } from '../../ui/swatch';
import { useWhyNotSay } from '../../views/panels/use-model';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import type { WorkspaceState } from '../../workspace/state';
import { BesideBrush } from './beside-brush';
import styles from './brush-bar.module.css';
import { Legend } from './legend';

const OwnerBrushes = lazy(() =>
  import('./owner-brushes').then(({ OwnerBrushes: shown }) => ({ default: shown })),
);

/** The legend of the lens; where it can rate, each entry rates the selection or is picked up as a brush. */
export function BrushBar({
  lens,
  context,
}: {
  readonly lens: Lens;
  readonly context: LensContext;
}) {
  const entries = lens.legend(context);
  const caption = lens.caption(context);
  const legend = <Legend entries={entries} caption={caption} />;
  if (entries.some(({ party }) => party !== undefined))
    return (
      <Suspense fallback={legend}>
        <OwnerBrushes entries={entries} caption={caption} context={context} />
      </Suspense>
    );
  if (lens.paints === undefined) return legend;
  return <Brushes entries={entries} caption={caption} measure={lens.paints} />;
}

type Shared = (state: WorkspaceState, measure: Measure) => number | 'na' | null;

/** Remembers the last answer of `sharedRating`: a whole map may be selected, and the state changes for other reasons too. */
function createSharedRating(): Shared {
  let last: readonly unknown[] = [];
  let answer: ReturnType<Shared> = null;
  return (state, measure) => {
    const now = [state.selection, state.shown.tables.said, state.assessment, measure];
    if (now.some((part, index) => part !== last[index])) answer = sharedRating(state, measure);
    last = now;
    return answer;
  };
}

/** What the selected elements have in common, as the legend's value; null when nothing, or not the same. */
function sharedRating(state: WorkspaceState, measure: Measure): number | 'na' | null {
  let shared: number | 'na' | null = null;
  for (const key of state.selection) {
    const rating = ratingOf(readSaid(state.shown, state.assessment, key), measure);
    if (rating === undefined || (shared !== null && shared !== rating)) return null;
    shared = rating;
  }
  return shared;
}

function Brushes(props: {
  readonly entries: readonly LegendEntry[];
  readonly caption: string;
  readonly measure: Measure;
}) {
  const { entries, caption, measure } = props;
  const run = useRun();
  const reason = useWhyNotSay();
  const selected = useWorkspaceState((state) => state.selection.size);
  const held = useWorkspaceState((state) => state.brush);
  const [sharedOf] = useState(createSharedRating);
  const shared = useWorkspaceState((state) => sharedOf(state, measure));
  const brush = held !== null && 'measure' in held && held.measure === measure ? held.value : null;
  const value = selected > 0 ? shared : brush;
  const choose = (key: string) => {
    const chosen = entries.find((entry) => entry.key === key)?.brush;
    if (chosen === undefined) return;
    if (selected > 0) run('rate', { measure, value: chosen });
    else run('pick-brush', chosen === brush ? null : { measure, value: chosen });
  };
  return (
    <div
      role="presentation"
      className={styles['brushes']}
      title={caption}
      onKeyDown={(event) => {
        if (event.key === 'Escape') run('clear-selection');
      }}
    >
      <RadioRow
        label="Brush"
        hideLabel
        description={
          selected > 0
            ? `${caption}. Arrow keys move, Space or Enter rates the selected tiles.`
            : `${caption}. Arrow keys move, Space or Enter picks up the brush, again puts it down.`
        }
        value={
          entries.find((entry) => entry.brush !== undefined && entry.brush === value)?.key ?? null
        }
        options={entries
          .filter((entry) => entry.brush !== undefined)
          .map(({ key, label, swatch, ink, chip }) => ({
            value: key,
            label,
            short:
              chip !== '' && label.startsWith(`${chip} `) ? label.slice(chip.length + 1) : label,
            swatch: <Swatch fill={swatch} ink={ink} chip={chip} />,
            ...(reason !== null && { disabledReason: reason }),
          }))}
        onChange={choose}
      />
      <BesideBrush held={selected === 0 && brush !== null} />
    </div>
  );
}
