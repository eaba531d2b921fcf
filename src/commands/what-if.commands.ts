import {
  leaveWhatIf,
  returnToWhatIf,
  startWhatIf,
  whyNotKeep,
  whyNotReturn,
} from '../workspace/what-if';
import type { Workspace } from '../workspace/workspace';
import type { Command } from './command';

/** Loaded when it is first needed; trying itself must not wait. */
const keeping = () => import('../workspace/keep-what-if');

const under = ({ store }: Workspace): boolean => store.getState().whatIf !== null;

export const commands: readonly Command[] = [
  {
    id: 'what-if',
    label: (workspace) =>
      under(workspace) ? 'Leave the what-if' : 'Try answers without saving (what-if)',
    keys: ['T'],
    scope: 'map',
    menu: 'rate',
    when: ({ store }) => store.getState().status === 'open' || 'The document is still opening.',
    run: (workspace) => (under(workspace) ? leaveWhatIf(workspace) : startWhatIf(workspace)),
  },
  {
    id: 'what-if-keep',
    label: 'Keep these answers',
    keys: ['K'],
    scope: 'map',
    menu: 'rate',
    when: (workspace) => whyNotKeep(workspace, { asNew: false }) ?? true,
    run: async (workspace) => (await keeping()).keepWhatIf(workspace),
  },
  {
    id: 'what-if-keep-as',
    label: 'Keep as a new assessment',
    scope: 'anywhere',
    menu: 'rate',
    when: (workspace) => whyNotKeep(workspace, { asNew: true }) ?? true,
    run: async (workspace) => (await keeping()).keepWhatIfAs(workspace),
  },
  {
    id: 'what-if-back',
    label: 'Back to the what-if that was left',
    scope: 'anywhere',
    when: (workspace) => whyNotReturn(workspace) ?? true,
    run: returnToWhatIf,
  },
];
