import { beforeEach, describe, expect, it } from 'vitest';
import * as ownership from '../../../src/commands/manage-ownership';
import * as parties from '../../../src/commands/manage-parties';
import { rateElements } from '../../../src/commands/rating';
import { listParties } from '../../../src/document/parties';
import { arrangedModel } from '../../../src/workspace/current';
import { setGrouping, whyNotGroup } from '../../../src/workspace/group-by';
import { select, toggleSelected } from '../../../src/workspace/selecting';
import { showModel } from '../../../src/workspace/showing';
import type { Workspace } from '../../../src/workspace/workspace';
import { keys } from '../../fixtures/perform';
import { small, staged } from '../../fixtures/small-models';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

let workspace: Workspace;
const state = () => workspace.store.getState();
const idOf = (name: string) =>
  listParties(state().document).find((party) => party.name === name)?.id ?? '';
const tops = small.elements.filter(({ depth }) => depth === 1).map(({ key }) => key);
const [first = '', second = ''] = tops;
const arranged = () => arrangedModel(workspace, state(), state().models.get(small.id) ?? small);
const give = (name: string, key: string, only = true) =>
  ownership.assign(workspace, { keys: [key], party: idOf(name), role: 'accountable', only });

/** Group names with the Level 1 keys in each. */
const groups = () =>
  arranged().roots.map((key) => {
    const group = arranged().byKey.get(key);
    return [group?.name, group?.children] as const;
  });

beforeEach(async () => {
  workspace = (await openSmallWorkspace()).workspace;
  for (const name of ['Nursing', 'North', 'South']) parties.add(workspace, { name });
  for (const name of ['North', 'South'])
    parties.change(workspace, { id: idOf(name), change: { kind: 'area' } });
  parties.member(workspace, { id: idOf('Nursing'), of: idOf('North'), member: true });
});

describe('the map by business area', () => {
  it('is the model itself until it is asked for, on staged models, and without areas', async () => {
    const model = state().models.get(small.id);
    expect(arranged()).toBe(model);
    setGrouping(workspace, 'area');
    expect(arranged()).not.toBe(model);
    parties.change(workspace, { id: idOf('North'), change: { kind: 'team' } });
    parties.change(workspace, { id: idOf('South'), change: { kind: 'team' } });
    expect(arranged()).toBe(model);
    expect(whyNotGroup(state(), 'area')).toContain('No party of this document is a business area.');
    expect(whyNotGroup(state(), 'team')).toBeNull();
    await showModel(workspace, staged.id);
    const now = state().models.get(staged.id) ?? staged;
    expect(arrangedModel(workspace, state(), now)).toBe(now);
    expect(whyNotGroup(state(), 'team')).toBe('A staged model is always shown by stages.');
  });

  it('goes by who is accountable, and by what they belong to', () => {
    setGrouping(workspace, 'area');
    give('Nursing', first);
    give('South', second);
    const rest = tops.slice(2);
    expect(groups()).toEqual([
      ['North', [first]],
      ['South', [second]],
      ['No business area', rest],
    ]);
    give('North', second, false);
    expect(groups()).toEqual([
      ['North', [first]],
      ['More than one business area', [second]],
      ['No business area', rest],
    ]);
  });

  it('is the same object while no group changes', () => {
    setGrouping(workspace, 'area');
    give('Nursing', first);
    const before = arranged();
    rateElements(workspace, 'current', 2, [first]);
    expect(arranged()).toBe(before);
    ownership.assign(workspace, {
      keys: [first],
      party: idOf('South'),
      role: 'responsible',
      only: false,
    });
    expect(arranged()).toBe(before);
    give('South', first);
    expect(arranged()).not.toBe(before);
  });

  it('selects all tiles of an area for the area, and lets them go together', () => {
    setGrouping(workspace, 'area');
    give('Nursing', first);
    give('North', second);
    const area = arranged().roots[0] ?? '';
    select(workspace, [area]);
    expect([...state().selection]).toEqual([first, second]);
    expect(state().focus).toBe(area);
    toggleSelected(workspace, first);
    toggleSelected(workspace, area);
    expect([...state().selection].sort()).toEqual([first, second].sort());
    toggleSelected(workspace, area);
    expect([...state().selection]).toEqual([]);
    setGrouping(workspace, 'model');
    expect(state().focus).toBeNull();
  });

  it('keeps the keyboard on a tile when the groups change', () => {
    const [tile = ''] = keys(small, '1.1');
    select(workspace, [tile]);
    setGrouping(workspace, 'area');
    expect(state().focus).toBe(tile);
  });
});
