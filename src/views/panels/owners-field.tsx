import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import type { Ownership } from '../../analysis/ownership';
import { listParties, type Party, readParty } from '../../document/parties';
import { type Role, readRoles } from '../../document/roles';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { whyNotSay } from '../../workspace/editing';
import { ownershipOf } from '../../workspace/owners';
import { PartyBox } from '../party/party-box';
import { PartyMark } from '../party/party-mark';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import { titleOf } from './element-title';
import { contestedIn, type Held, heldIn } from './held-roles';
import styles from './owners-field.module.css';

interface Subject {
  readonly model: Model;
  readonly keys: readonly string[];
}

/** Who owns one element or many: a field for each role. */
export function OwnersField({ model, keys }: Subject) {
  const workspace = useWorkspace();
  const { ownership, barred } = useWorkspaceState((state) => ({
    ownership: ownershipOf(state, model),
    barred: whyNotSay(workspace),
  }));
  const roles = useWorkspaceState((state) => readRoles(state.shown));
  const parties = useWorkspaceState((state) => listParties(state.shown));
  return (
    <>
      {roles.map((role) => (
        <RoleField
          key={role.id}
          role={role}
          model={model}
          keys={keys}
          ownership={ownership}
          parties={parties}
          barred={barred}
        />
      ))}
    </>
  );
}

interface RoleProps extends Subject {
  readonly role: Role;
  readonly ownership: Ownership;
  readonly parties: readonly Party[];
  readonly barred: string | null;
}

function RoleField({ role, model, keys, ownership, parties, barred }: RoleProps) {
  const run = useRun();
  const box = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const held = useMemo(() => heldIn(ownership, keys, role.id), [ownership, keys, role.id]);
  const contested = useMemo(
    () => (role.duty === 'accountable' ? contestedIn(ownership, keys, role.id) : []),
    [ownership, keys, role],
  );
  const all = new Set(
    held.filter(({ own, count }) => own && count === keys.length).map((one) => one.party),
  );
  const free = parties.filter((party) => !party.retired && !all.has(party.id));
  return (
    <Field label={role.name}>
      {held.length > 0 && (
        <ul
          ref={list}
          tabIndex={-1}
          className={styles['list']}
          aria-label={`${role.name}, parties`}
        >
          {held.map((one) => (
            <HeldLine
              key={one.party}
              held={one}
              role={role}
              model={model}
              keys={keys}
              contested={contested}
              barred={barred}
              onGone={() => (held.length > 1 ? list : box).current?.focus()}
            />
          ))}
        </ul>
      )}
      {contested.length > 0 && (
        <p className={styles['contested']}>
          {keys.length === 1
            ? `Contested: ${held.length} are ${role.name.toLocaleLowerCase('en')}.`
            : `Contested: ${contested.length} of ${keys.length}.`}
        </p>
      )}
      <PartyBox
        label={role.name}
        parties={free}
        known={parties}
        barred={barred}
        box={box}
        onChoose={(party) => run('assign', { keys, party, role: role.id })}
        onAdd={(name, kind) => run('assign', { keys, party: { name, kind }, role: role.id })}
      />
    </Field>
  );
}

function HeldLine(
  props: Subject & {
    readonly held: Held;
    readonly role: Role;
    readonly contested: readonly string[];
    readonly barred: string | null;
    /** Called when what was pressed goes away: the keyboard needs another place. */
    readonly onGone: () => void;
  },
) {
  const { held, role, model, keys, contested, barred, onGone } = props;
  const run = useRun();
  const party = useWorkspaceState((state) => readParty(state.shown, held.party));
  if (party === undefined) return null;
  const from = held.from === null ? undefined : model.byKey.get(held.from);
  const facts = [
    ...(held.count < keys.length ? [`mixed: ${held.count} of ${keys.length}`] : []),
    ...(from !== undefined ? [`from ${titleOf(from)}`] : held.own ? [] : ['inherited']),
    ...(party.retired ? ['retired'] : []),
  ];
  return (
    <li className={styles['held']} data-inherited={!held.own || undefined}>
      <PartyMark party={party} />
      <span className={styles['text']}>
        <bdi>{party.name}</bdi>
        {facts.length > 0 && <span className={styles['facts']}> {facts.join(', ')}</span>}
        {contested.length > 0 && (
          <span className={styles['settle']}>
            <Button
              label={`Keep only ${party.name}`}
              disabledReason={party.retired ? `${party.name} is retired.` : barred}
              onPress={() => {
                run('assign', { keys: contested, party: party.id, role: role.id, only: true });
                onGone();
              }}
            >
              Keep only this one
            </Button>
          </span>
        )}
      </span>
      {held.own && (
        <Button
          variant="quiet"
          className={styles['remove']}
          icon={<X />}
          label={`Remove ${party.name} as ${role.name.toLocaleLowerCase('en')}`}
          disabledReason={barred}
          onPress={() => {
            run('unassign', { keys, party: party.id, role: role.id });
            onGone();
          }}
        />
      )}
    </li>
  );
}
