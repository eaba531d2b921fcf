import { ArrowLeftRight } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { listParties } from '../../document/parties';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { Choice } from '../../ui/choice';
import { checksOf } from '../../workspace/owners';
import { useWorkspaceState } from '../use-workspace';
import { FilterField } from './filter-field';
import styles from './matrix-bar.module.css';
import { everything, type Wanted } from './matrix-lines';
import type { MatrixLines } from './use-matrix-lines';

/** What stands above the matrix: what it is narrowed to, how it is sorted, and which way it lies. */
export function MatrixBar({
  model,
  lines,
}: {
  readonly model: Model;
  readonly lines: MatrixLines;
}) {
  const { wanted, want } = lines;
  const parties = useWorkspaceState((state) => listParties(state.shown));
  const state = useWorkspaceState(({ shown, assessment }) => ({ shown, assessment }));
  // The counts come a moment after the cell that was changed: not in its frame.
  const settled = useSettled(state, 250);
  const checks = useMemo(() => checksOf(settled, model), [settled, model]);
  const narrowed = wanted.text !== '' || wanted.party !== null || wanted.check !== null;
  const anyRetired = parties.some((party) => party.retired);
  return (
    <div className={styles['bar']}>
      <FilterField value={wanted.text} onChange={(text) => want({ text })} />
      <Choice
        label="Party"
        value={wanted.party ?? ''}
        options={[
          { value: '', label: 'All' },
          ...parties.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(party) => want({ party: party === '' ? null : party })}
      />
      <Choice
        label="Problem"
        value={wanted.check ?? ''}
        options={[
          { value: '', label: 'All' },
          ...checks.map(({ id, title, findings }) => ({
            value: id,
            label: `${title} (${findings.filter(({ silenced }) => silenced === null).length})`,
          })),
        ]}
        onChange={(check) => want({ check: check === '' ? null : (check as Wanted['check']) })}
      />
      <Choice
        label="Sort tiles"
        value={wanted.elements}
        options={[
          { value: 'model', label: 'Model order' },
          { value: 'parties', label: 'Most parties' },
        ]}
        onChange={(elements) => want({ elements: elements as Wanted['elements'] })}
      />
      <Choice
        label="Sort parties"
        value={wanted.parties}
        options={[
          { value: 'roles', label: 'With a role first' },
          { value: 'name', label: 'By name' },
          { value: 'load', label: 'By load' },
        ]}
        onChange={(order) => want({ parties: order as Wanted['parties'] })}
      />
      {anyRetired && (
        <Check label="Retired" checked={wanted.retired} onChange={(retired) => want({ retired })} />
      )}
      <Button icon={<ArrowLeftRight />} pressed={lines.transposed} onPress={lines.transpose}>
        Transpose
      </Button>
      {lines.stale && <Button onPress={lines.applyAgain}>Apply again</Button>}
      {narrowed && (
        <Button
          variant="quiet"
          onPress={() =>
            want({ text: everything.text, party: everything.party, check: everything.check })
          }
        >
          Clear filters
        </Button>
      )}
    </div>
  );
}

/** What a value was when it last stayed the same for so many milliseconds. */
function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
