import { partiesOf, partOf } from '../../analysis/party-page';
import { Button } from '../../ui/button';
import { ownershipOf } from '../../workspace/owners';
import { counted } from '../panels/element-title';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './party-page.module.css';
import type { ShownPage } from './use-party-page';

/** What stands in place of the figures of a party that has no role in the model: how to give it one. */
export function NoRole({ page }: { readonly page: ShownPage }) {
  const { party, model } = page;
  const run = useRun();
  const withMembers = useWorkspaceState(
    (state) =>
      partOf(model, ownershipOf(state, model), partiesOf(state.shown, party.id, true)).length,
  );
  return (
    <section className={styles['nothing']} aria-label="Nothing owned">
      <p>
        <bdi>{party.name}</bdi> has no role in {model.title}.
      </p>
      {party.retired ? (
        <p>It is retired and takes nothing new.</p>
      ) : (
        <p>
          Give it one in the matrix under Roles, by painting with its colour under the lens
          “Accountable”, or in the inspector of a tile.
        </p>
      )}
      <div className={styles['ways']}>
        {withMembers > 0 && (
          <Button variant="primary" onPress={() => run('set-party-members', true)}>
            Take in its members, who have {counted(withMembers, 'tile')}
          </Button>
        )}
        <Button
          variant={withMembers > 0 ? 'plain' : 'primary'}
          onPress={() => run('set-view', 'roles')}
        >
          Open the roles
        </Button>
        <Button
          onPress={() => {
            run('set-lens', 'accountable');
            run('set-view', 'map');
          }}
        >
          Paint on the map
        </Button>
      </div>
    </section>
  );
}
