import { useState } from 'react';
import { listParties, type Party } from '../../document/parties';
import { readRoles } from '../../document/roles';
import type { LegendEntry, LensContext } from '../../scene/lens';
import { holders } from '../../scene/owner-marks';
import { toneFill, toneInk } from '../../scene/tones';
import { Choice } from '../../ui/choice';
import { RadioRow } from '../../ui/radio-row';
import { Swatch } from '../../ui/swatch';
import { useWhyNotSay } from '../../views/panels/use-model';
import { useRun, useWorkspaceState } from '../../views/use-workspace';
import { BesideBrush } from './beside-brush';
import styles from './brush-bar.module.css';
import { Legend } from './legend';

/** So many parties stand as brushes of their own; up to so many with their whole names. */
const mostBrushes = 12;
const mostNamed = 5;

const nobody = 'nobody';

const brushOf = ({ id, name, short, tone }: Party): LegendEntry => ({
  key: `party:${id}`,
  label: name,
  swatch: toneFill(tone),
  ink: toneInk(tone),
  chip: short,
  party: id,
});

/** The parties to paint with: all in their own order where there is room, or else those of the legend. */
function brushesOf(
  entries: readonly LegendEntry[],
  parties: readonly Party[],
): readonly LegendEntry[] {
  return parties.length <= mostBrushes
    ? parties.map(brushOf)
    : entries.filter(({ party }) => typeof party === 'string');
}

/** Who is accountable for all that is selected: a party's id, `nobody`, or null where they differ. */
function sharedOwner(selection: ReadonlySet<string>, { owners }: LensContext): string | null {
  let shared: string | null = null;
  for (const key of owners === undefined ? [] : selection) {
    const parties = owners === undefined ? [] : holders(owners, key, 'accountable');
    const one = parties.length > 1 ? null : (parties[0]?.id ?? nobody);
    if (one === null || (shared !== null && shared !== one)) return null;
    shared = one;
  }
  return shared;
}

/** The legend of who is accountable: each party is painted on the selection, or picked up as a brush. */
export function OwnerBrushes({
  entries,
  caption,
  context,
}: {
  readonly entries: readonly LegendEntry[];
  readonly caption: string;
  readonly context: LensContext;
}) {
  const run = useRun();
  const reason = useWhyNotSay();
  const selection = useWorkspaceState((state) => state.selection);
  const held = useWorkspaceState((state) => state.brush);
  const roles = useWorkspaceState((state) => readRoles(state.shown));
  const parties = useWorkspaceState((state) => listParties(state.shown));
  const [wanted, setWanted] = useState<string | null>(null);
  const first = roles.find(({ duty }) => duty === 'accountable') ?? roles[0];
  const role = roles.find(({ id }) => id === wanted) ?? first;
  const brush = held !== null && 'party' in held ? held : null;
  const selected = selection.size > 0;
  const value = selected ? sharedOwner(selection, context) : brush && (brush.party ?? nobody);
  if (role === undefined) return <Legend entries={entries} caption={caption} />;
  const use = (party: string | null, as = role.id) => {
    if (selected) run('paint-owner', { party, role: as });
    else if (brush?.party === party && brush.role === as) run('pick-brush', null);
    else run('pick-owner-brush', { party, role: as });
  };
  const active = parties.filter(({ retired }) => !retired);
  const brushes = brushesOf(entries, active);
  const shown = new Set(brushes.map(({ party }) => party));
  const rest = active.filter(({ id }) => !shown.has(id));
  const none = entries.find(({ party }) => party === null);
  const answers = role.duty === 'accountable';
  const radios = none === undefined ? brushes : [...brushes, none];
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
        description={`${caption}. Arrow keys move, Space or Enter ${selected ? 'says it of the selected tiles' : 'picks up the brush, again puts it down'}.`}
        value={value}
        options={radios.map(({ label, party, swatch, ink, chip }) => ({
          value: party ?? nobody,
          label: party === null && !answers ? `Nobody ${role.name.toLocaleLowerCase('en')}` : label,
          ...(brushes.length > mostNamed && party !== null && { short: '' }),
          swatch: <Swatch fill={swatch} ink={ink} chip={chip} />,
          ...(reason !== null && { disabledReason: reason }),
        }))}
        onChange={(id) => use(id === nobody ? null : id)}
      />
      {rest.length > 0 && (
        <div className={styles['choice']}>
          <Choice
            label="Another party"
            hideLabel
            title="Another party as brush"
            value={rest.find(({ id }) => id === value)?.id ?? ''}
            options={[
              { value: '', label: `${rest.length} more` },
              ...rest.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(id) => {
              if (id !== '') use(id);
            }}
          />
        </div>
      )}
      <div className={styles['choice']}>
        <Choice
          label="Role to paint"
          hideLabel
          title="Which role the brush gives"
          value={role.id}
          options={roles.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => {
            setWanted(id);
            if (brush !== null) run('pick-owner-brush', { party: brush.party, role: id });
          }}
        />
      </div>
      <Legend entries={entries.filter(({ party }) => party === undefined)} caption={caption} />
      <BesideBrush held={!selected && brush !== null} />
    </div>
  );
}
