import { beforeEach, describe, expect, it } from 'vitest';
import * as ownership from '../../../src/commands/manage-ownership';
import * as parties from '../../../src/commands/manage-parties';
import { rateElements } from '../../../src/commands/rating';
import { listParties } from '../../../src/document/parties';
import { findingsOf } from '../../../src/workspace/findings';
import type { Workspace } from '../../../src/workspace/workspace';
import { keys } from '../../fixtures/perform';
import { small } from '../../fixtures/small-models';
import { openSmallWorkspace } from '../../fixtures/small-workspace';

let workspace: Workspace;
const state = () => workspace.store.getState();
const idOf = (name: string) =>
  listParties(state().document).find((party) => party.name === name)?.id ?? '';
const [first = ''] = keys(small, '1.1');
const found = () => findingsOf(state(), small);
const give = (name: string, role = 'accountable') =>
  ownership.assign(workspace, { keys: [first], party: idOf(name), role, only: false });

beforeEach(async () => {
  workspace = (await openSmallWorkspace()).workspace;
  for (const name of ['Nursing', 'Finance']) parties.add(workspace, { name });
});

describe('what the checks find of each element', () => {
  it('names every check that speaks of it, and none that was silenced', () => {
    expect(found().get(first)).toEqual(['no-accountable']);
    give('Nursing', 'responsible');
    expect(found().get(first)).toEqual(['no-accountable', 'one-party-group', 'no-one-answers']);
    ownership.silence(workspace, {
      check: 'no-accountable',
      title: 'No accountable',
      abouts: [first],
      reason: 'Settled in spring.',
    });
    expect(found().get(first)).toEqual(['one-party-group', 'no-one-answers']);
    give('Nursing');
    give('Finance');
    expect(found().get(first)).toEqual(['contested']);
  });

  it('is the same map until something else is found', () => {
    const before = found();
    rateElements(workspace, 'current', 2, [first]);
    expect(found()).toBe(before);
    give('Nursing');
    expect(found()).not.toBe(before);
  });
});
