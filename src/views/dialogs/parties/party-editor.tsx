import { Archive, ArchiveRestore, Trash2, X } from 'lucide-react';
import { heldElements } from '../../../analysis/party-page';
import type { PartyChange } from '../../../document/operations/parties';
import type { Party, PartyKind } from '../../../document/parties';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Field } from '../../../ui/field';
import { TextArea, TextField } from '../../../ui/text-field';
import { currentModel } from '../../../workspace/current';
import { ownershipOf } from '../../../workspace/owners';
import { PartyBox } from '../../party/party-box';
import { useRun, useWorkspaceState } from '../../use-workspace';
import styles from './parties.module.css';
import { kindOptions, sayRoles } from './party-words';
import { ToneChoice } from './tone-choice';

/** What is known of a party, to change, and what can be done with it. */
export function PartyEditor(props: {
  readonly party: Party;
  readonly parties: readonly Party[];
  /** How many roles it has in all. */
  readonly roles: number;
  readonly barred: string | null;
  /** Called when the party is gone: the keyboard needs another place. */
  readonly onGone: () => void;
}) {
  const { party, parties, roles, barred, onGone } = props;
  const run = useRun();
  const { id, name } = party;
  const owned = useOwned(id);
  const change = (wish: PartyChange) => run('change-party', { id, change: wish });
  const others = parties.filter((other) => other.id !== id);
  return (
    <section className={styles['editor']} aria-label={name}>
      <TextArea
        wrap
        rows={1}
        label="Name"
        value={name}
        onCommit={(text) => change({ name: text })}
      />
      <div className={styles['pair']}>
        <TextField label="Short name" value={party.short} onCommit={(short) => change({ short })} />
        <Choice
          label="What it is"
          value={party.kind}
          options={kindOptions}
          onChange={(kind) => change({ kind: kind as PartyKind })}
        />
      </div>
      <ToneChoice tone={party.tone} onChange={(tone) => change({ tone })} />
      <TextField
        label="How to reach it"
        value={party.contact}
        onCommit={(contact) => change({ contact })}
      />
      <Field label="Belongs to">
        {party.memberOf.length > 0 && (
          <ul className={styles['members']}>
            {others
              .filter((other) => party.memberOf.includes(other.id))
              .map((other) => (
                <li key={other.id}>
                  <bdi>{other.name}</bdi>
                  <Button
                    variant="quiet"
                    icon={<X />}
                    label={`No longer belongs to ${other.name}`}
                    disabledReason={barred}
                    onPress={() => run('set-member', { id, of: other.id, member: false })}
                  />
                </li>
              ))}
          </ul>
        )}
        <PartyBox
          label="Belongs to"
          parties={others.filter((other) => !party.memberOf.includes(other.id))}
          known={parties}
          barred={barred}
          onChoose={(of) => run('set-member', { id, of, member: true })}
        />
      </Field>
      <Field label="Merge into" hint="All it owns goes to the other one, and it is gone.">
        <PartyBox
          label="Merge into"
          parties={others}
          known={parties}
          barred={barred}
          onChoose={(into) => {
            run('merge-parties', { from: id, into });
            onGone();
          }}
        />
      </Field>
      <div className={styles['ways']}>
        <Button
          disabledReason={owned.length === 0 ? 'It has no role in the model that is shown.' : null}
          onPress={() => run('show-elements', { keys: owned })}
        >
          Show its part of the map ({owned.length})
        </Button>
        <Button onPress={() => run('party-page', id)}>Show its page</Button>
        <Button
          icon={party.retired ? <ArchiveRestore /> : <Archive />}
          disabledReason={barred}
          onPress={() => change({ retired: !party.retired })}
        >
          {party.retired ? 'Bring back' : 'Retire'}
        </Button>
        <Button
          icon={<Trash2 />}
          disabledReason={barred}
          onPress={() => {
            run('remove-party', { id });
            onGone();
          }}
        >
          {roles === 0 ? 'Remove' : `Remove with ${sayRoles(roles)}`}
        </Button>
      </div>
      <p className={styles['note']}>
        {party.retired
          ? 'Retired: it keeps what it has and takes nothing new.'
          : 'Who is retired keeps what they have and takes nothing new.'}
      </p>
    </section>
  );
}

/** Keys of what a party has a role for in the model that is shown, inherited ones included. */
function useOwned(party: string): readonly string[] {
  return useWorkspaceState((state) => {
    const model = currentModel(state);
    if (model === null) return [];
    const held = heldElements(model, ownershipOf(state, model), new Set([party]));
    return held.map(({ key }) => key);
  });
}
