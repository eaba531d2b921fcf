import { X } from 'lucide-react';
import { ownedElements } from '../../analysis/ownership-checks';
import { listParties } from '../../document/parties';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { ownershipOf } from '../../workspace/owners';
import type { Filter } from '../../workspace/state';
import { PartyBox } from '../party/party-box';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './outline.module.css';

/** Narrows to what a party has a role for, or to what nobody has; says what a filter from elsewhere is about. */
export function OwnerFilter({ model, filter }: { readonly model: Model; readonly filter: Filter }) {
  const run = useRun();
  const { store } = useWorkspace();
  const parties = useWorkspaceState((state) => listParties(state.shown));
  if (parties.length === 0 && filter.within === null) return null;
  const narrow = (
    title: string,
    has: (holders: readonly string[]) => boolean,
    all: readonly string[],
  ) => {
    const ownership = ownershipOf(store.getState(), model);
    const keys = all.filter((key) =>
      has([...ownership(key).byRole.values()].flat().map(({ party }) => party)),
    );
    run('set-filter', { within: { title, keys: new Set(keys) } });
  };
  const choose = (id: string) => {
    const name = parties.find((party) => party.id === id)?.name ?? '';
    narrow(
      name,
      (holders) => holders.includes(id),
      model.elements.map(({ key }) => key),
    );
  };
  const unowned = () => {
    const { shown, assessment } = store.getState();
    narrow('No owner', (holders) => holders.length === 0, ownedElements(model, shown, assessment));
  };
  return (
    <Field label="Owner">
      {filter.within === null ? (
        <>
          <PartyBox
            label="Owner"
            parties={parties}
            known={parties}
            barred={null}
            onChoose={choose}
          />
          <div>
            <Button variant="quiet" onPress={unowned}>
              What nobody owns
            </Button>
          </div>
        </>
      ) : (
        <div className={styles['within']}>
          <span dir="auto">
            {filter.within.title} ({filter.within.keys.size})
          </span>
          <Button
            variant="quiet"
            icon={<X />}
            label={`No longer narrow to ${filter.within.title}`}
            onPress={() => run('set-filter', { within: null })}
          />
        </div>
      )}
    </Field>
  );
}
