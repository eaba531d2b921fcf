import { X } from 'lucide-react';
import { listParties } from '../../document/parties';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import type { Filter, Within } from '../../workspace/state';
import { keysWithin, sayWithin } from '../../workspace/within';
import { PartyBox } from '../party/party-box';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './outline.module.css';

/** Narrows to what a party has a role for, or to what nobody has; says what a filter from elsewhere is about. */
export function OwnerFilter({ model, filter }: { readonly model: Model; readonly filter: Filter }) {
  const run = useRun();
  const parties = useWorkspaceState((state) => listParties(state.shown));
  const { title, size } = useWorkspaceState((state) => ({
    title: filter.within === null ? '' : sayWithin(state.shown, filter.within),
    size: keysWithin(state, model, filter)?.size ?? 0,
  }));
  if (parties.length === 0 && filter.within === null) return null;
  const narrow = (within: Within) => run('set-filter', { within });
  return (
    <Field label="Owner">
      {filter.within === null ? (
        <>
          <PartyBox
            label="Owner"
            parties={parties}
            known={parties}
            barred={null}
            onChoose={(party) => narrow({ kind: 'party', party })}
          />
          <div>
            <Button variant="quiet" onPress={() => narrow({ kind: 'nobody' })}>
              What nobody owns
            </Button>
          </div>
        </>
      ) : (
        <div className={styles['within']}>
          <span dir="auto">
            {title} ({size})
          </span>
          <Button
            variant="quiet"
            icon={<X />}
            label={`No longer narrow to ${title}`}
            onPress={() => run('set-filter', { within: null })}
          />
        </div>
      )}
    </Field>
  );
}
