import type { Document } from '../document/document';
import { setConfidence } from '../document/operations/confidence';
import { addEvidence, changeEvidence, removeEvidence } from '../document/operations/evidence';
import { describeConfidence, describeEvidence, describeNote } from '../document/operations/labels';
import { setNote } from '../document/operations/note';
import type { Outcome } from '../document/operations/outcome';
import type { Place } from '../document/operations/said-writes';
import type { Evidence } from '../document/said';
import type { Element } from '../model/model';
import type { Confidence } from '../model/model-file';
import { perform, whyNotSay } from '../workspace/editing';
import { actionTargets } from '../workspace/selecting';
import type { Workspace } from '../workspace/workspace';
import type { Command } from './command';
import { elementsOf, placeOf } from './rating';

interface Saying {
  readonly document: Document;
  readonly place: Place;
  readonly keys: readonly string[];
  readonly elements: readonly Element[];
  readonly at: number;
}

/** A command that says something about elements: those of its argument, or what an action applies to. */
function saying<Argument extends object>(
  id: string,
  label: string,
  describe: (elements: readonly Element[], argument: Argument) => string,
  operate: (saying: Saying, argument: Argument, workspace: Workspace) => Outcome,
  joins: (argument: Argument) => boolean = () => false,
): Command {
  return {
    id,
    label,
    scope: 'map',
    control: true,
    when: (workspace) => whyNotSay(workspace) ?? true,
    run: (workspace, given) => {
      const place = placeOf(workspace);
      if (place === null) return;
      const argument = given as Argument & {
        readonly key?: string;
        readonly keys?: readonly string[];
      };
      const keys =
        argument.keys ?? (argument.key === undefined ? actionTargets(workspace) : [argument.key]);
      const elements = elementsOf(place, keys);
      if (elements.length === 0) return;
      const { document } = workspace.store.getState();
      const all = { document, place, keys, elements, at: workspace.platform.now() };
      perform(workspace, describe(elements, argument), operate(all, argument, workspace), {
        join: joins(argument),
      });
    },
  };
}

interface EvidenceArgument {
  readonly id: string;
  readonly evidence: Omit<Evidence, 'id'>;
}

const first = (saying: Saying): string => saying.keys[0] ?? '';

const describeFirst =
  (action: 'Add' | 'Change' | 'Remove') =>
  ([element]: readonly Element[]): string =>
    element === undefined ? '' : describeEvidence(action, element);

export const commands: readonly Command[] = [
  saying<{ readonly value: Confidence | null }>(
    'set-confidence',
    'Set the confidence',
    (elements, { value }) => describeConfidence(elements, value ?? undefined),
    ({ document, place, keys, at }, { value }) =>
      setConfidence(document, place, keys, value ?? undefined, at),
  ),
  saying<{ readonly text: string; readonly continued?: boolean }>(
    'set-note',
    'Write a note',
    (elements, { text }) => describeNote(elements, text),
    ({ document, place, keys, at }, { text }) => setNote(document, place, keys, text, at),
    // One bout of typing is one step to undo.
    ({ continued }) => continued === true,
  ),
  saying<Pick<EvidenceArgument, 'evidence'>>(
    'add-evidence',
    'Add evidence',
    describeFirst('Add'),
    (all, { evidence }, { platform }) =>
      addEvidence(
        all.document,
        all.place,
        first(all),
        { ...evidence, id: platform.newId() },
        all.at,
      ),
  ),
  saying<EvidenceArgument>(
    'change-evidence',
    'Change evidence',
    describeFirst('Change'),
    (all, { id, evidence }) =>
      changeEvidence(all.document, all.place, first(all), { ...evidence, id }, all.at),
  ),
  saying<Pick<EvidenceArgument, 'id'>>(
    'remove-evidence',
    'Remove evidence',
    describeFirst('Remove'),
    (all, { id }) => removeEvidence(all.document, all.place, first(all), id, all.at),
  ),
];
