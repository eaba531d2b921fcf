import { FastForward, X } from 'lucide-react';
import { type Measure, ratingOf, readSaid } from '../../document/said';
import type { LegendEntry, Lens, LensContext } from '../../scene/lens';
import { Button } from '../../ui/button';
import { RadioRow } from '../../ui/radio-row';
import { Swatch } from '../../ui/swatch';
import { useWhyNotEdit } from '../../views/panels/use-model';
import { useCommand } from '../../views/use-command';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import type { WorkspaceState } from '../../workspace/state';
import styles from './brush-bar.module.css';

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
  if (lens.paints === undefined) return <Legend entries={entries} caption={caption} />;
  return <Brushes entries={entries} caption={caption} measure={lens.paints} />;
}

function Legend({
  entries,
  caption,
}: {
  readonly entries: readonly LegendEntry[];
  readonly caption: string;
}) {
  return (
    <ul className={styles['legend']} aria-label={`Legend: ${caption}`} title={caption}>
      {entries.map(({ key, label, readLabel, swatch, ink, chip }) => (
        <li key={key} className={styles['entry']}>
          <Swatch fill={swatch} ink={ink} chip={chip} />
          {readLabel ?? label}
        </li>
      ))}
    </ul>
  );
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
  const reason = useWhyNotEdit();
  const selected = useWorkspaceState((state) => state.selection.size);
  const held = useWorkspaceState((state) => state.brush);
  const shared = useWorkspaceState((state) => sharedRating(state, measure));
  const brush = held?.measure === measure ? held.value : null;
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
      {selected === 0 && brush !== null ? (
        <Button
          label="Put the brush down"
          icon={<X />}
          className={styles['beside']}
          keys="Escape"
          onPress={() => run('pick-brush', null)}
        >
          <span>Put down</span>
        </Button>
      ) : (
        <AdvanceButton />
      )}
    </div>
  );
}

function AdvanceButton() {
  const { press } = useCommand('toggle-advance');
  const on = useWorkspaceState((state) => state.preferences.advance);
  return (
    <Button
      variant="quiet"
      label="Advance"
      icon={<FastForward />}
      className={styles['beside']}
      pressed={on}
      onPress={press}
    >
      <span>Advance</span>
    </Button>
  );
}
