import { beforeEach, describe, expect, it } from 'vitest';
import * as ownership from '../../../src/commands/manage-ownership';
import * as parties from '../../../src/commands/manage-parties';
import { silencedReason } from '../../../src/document/operations/silence';
import { listParties } from '../../../src/document/parties';
import { defaultRoles, readOwners, readRoles, rolesIn } from '../../../src/document/roles';
import { editedBy, type Workspace } from '../../../src/workspace/workspace';
import { keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

let workspace: Workspace;
beforeEach(async () => {
  workspace = (await openSmallWorkspace()).workspace;
  for (const name of ['Clinical', 'Digital']) parties.add(workspace, { name });
});

const state = () => workspace.store.getState();
const names = () => listParties(state().document).map(({ name }) => name);
const idOf = (name: string) =>
  listParties(state().document).find((party) => party.name === name)?.id ?? '';
const last = () => state().history.done.at(-1)?.label;
const [alpha = '', beta = ''] = keys(small, '1.1', '1.2');
const held = (key: string, name: string) =>
  rolesIn(readOwners(state().document, 'a1', key), idOf(name));
const assign = (name: string, only = false) =>
  ownership.assign(workspace, {
    keys: [alpha, beta],
    party: idOf(name),
    role: 'accountable',
    only,
  });

describe('what is done to parties', () => {
  it('names what goes with a party, and brings it back whole', () => {
    assign('Clinical');
    parties.member(workspace, { id: idOf('Digital'), of: idOf('Clinical'), member: true });
    parties.remove(workspace, { id: idOf('Clinical') });
    expect(last()).toBe('Remove Clinical');
    expect(state().message?.text).toBe('Removed "Clinical" with 2 assignments.');
    expect(names()).toEqual(['Digital']);
    state().message?.action?.run();
    expect(names()).toEqual(['Clinical', 'Digital']);
    expect(held(beta, 'Clinical')).toEqual(['accountable']);
    expect(listParties(state().document)[1]?.memberOf).toEqual([idOf('Clinical')]);
  });

  it('does not undo what came after', () => {
    parties.remove(workspace, { id: idOf('Clinical') });
    const undo = state().message?.action?.run;
    parties.add(workspace, { name: 'Finance' });
    undo?.();
    expect(names()).toEqual(['Digital', 'Finance']);
    expect(state().message?.text).toContain('More was done since');
  });

  it('tells which lines of a list were passed over and why', () => {
    parties.paste(workspace, { text: 'North\n\nclinical\nnorth\nSouth', kind: 'area' });
    expect(names()).toEqual(['Clinical', 'Digital', 'North', 'South']);
    expect(last()).toBe('Add 2 parties');
    expect(state().message?.text).toBe(
      'Added 2 parties. Passed over 2 lines: line 3 is there already, line 4 is there already.',
    );
    editedBy(workspace)?.undo();
    expect(names()).toEqual(['Clinical', 'Digital']);
  });

  it('makes one of two, and says how much moved', () => {
    assign('Digital');
    parties.merge(workspace, { from: idOf('Digital'), into: idOf('Clinical') });
    expect(last()).toBe('Merge Digital into Clinical');
    expect(state().message?.text).toContain('2 elements moved');
    expect(held(alpha, 'Clinical')).toEqual(['accountable']);
  });

  it('retires and brings back', () => {
    parties.change(workspace, { id: idOf('Digital'), change: { retired: true } });
    expect(last()).toBe('Retire Digital');
    assign('Digital');
    expect(state().message).toMatchObject({ kind: 'problem' });
    parties.change(workspace, { id: idOf('Digital'), change: { retired: false } });
    expect(last()).toBe('Bring back Digital');
  });
});

describe('who owns what', () => {
  it('goes to a party that is new in the same step', () => {
    ownership.assign(workspace, {
      keys: [alpha],
      party: { name: ' Ward 7 ', kind: 'team' },
      role: 'responsible',
    });
    expect(last()).toBe('Add Ward 7: Make Ward 7 responsible for 1.1');
    expect(held(alpha, 'Ward 7')).toEqual(['responsible']);
    editedBy(workspace)?.undo();
    expect(names()).toEqual(['Clinical', 'Digital']);
  });

  it('is contested by two and settled by keeping one', () => {
    assign('Clinical');
    assign('Digital');
    expect(held(alpha, 'Clinical')).toEqual(held(alpha, 'Digital'));
    assign('Digital', true);
    expect(last()).toBe('Make Digital the only one accountable for 2 tiles');
    expect([held(alpha, 'Clinical'), held(alpha, 'Digital')]).toEqual([[], ['accountable']]);
  });

  it('is asked for an element when none is chosen', () => {
    ownership.assign(workspace, { party: idOf('Clinical'), role: 'accountable' });
    expect(state().message?.text).toContain('select some');
    expect(last()).toBe('Add Digital');
  });

  it('is taken back', () => {
    assign('Clinical');
    ownership.unassign(workspace, { keys: [beta], party: idOf('Clinical'), role: 'accountable' });
    expect(last()).toBe('Clinical is no longer accountable for 1.2');
    expect([held(alpha, 'Clinical'), held(beta, 'Clinical')]).toEqual([['accountable'], []]);
  });

  it('goes with a role that is taken out, with an undo at hand', () => {
    assign('Clinical');
    const label = 'Remove role Accountable';
    ownership.changeSet(workspace, { roles: defaultRoles.slice(1), label });
    expect(held(alpha, 'Clinical')).toEqual([]);
    state().message?.action?.run();
    expect(readRoles(state().document)).toHaveLength(4);
    expect(held(alpha, 'Clinical')).toEqual(['accountable']);
  });
});

it('findings are silenced with a reason, and speak again', () => {
  const say = (reason: string | null) =>
    ownership.silence(workspace, {
      check: 'contested',
      title: 'Contested',
      abouts: [alpha],
      reason,
    });
  say('Until spring');
  expect(last()).toBe('Silence 1 finding: Contested');
  expect(silencedReason(state().document, 'a1', 'contested', alpha)).toBe('Until spring');
  say(null);
  expect(last()).toBe('Let 1 finding speak again: Contested');
  expect(silencedReason(state().document, 'a1', 'contested', alpha)).toBeNull();
});
