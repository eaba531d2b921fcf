import { createOwnership } from '../../analysis/ownership';
import { partiesOf, partOf } from '../../analysis/party-page';
import { partWords } from '../../analysis/party-words';
import { readParty } from '../../document/parties';
import type { Model } from '../../model/model';
import type { ExportSubject } from '../exporter';

/**
 * Whose part of the model is selected, when it is all of the chosen party's and nothing else:
 * "Nursing's part: 12 of 69 capabilities". Null for any other selection.
 */
export function wordsOfPart(subject: ExportSubject, part: Model): string | null {
  const { document, model, assessment, selection, party: chosen } = subject;
  const party = readParty(document, chosen?.id ?? '');
  if (chosen === undefined || party === undefined) return null;
  const ownership = subject.owners?.of ?? createOwnership(model)(document, assessment);
  const parties = partiesOf(document, party.id, chosen.members);
  const keys = partOf(model, ownership, parties);
  if (keys.length !== selection.size || !keys.every((key) => selection.has(key))) return null;
  const count = (of: Model): number => of.elements.filter(({ depth }) => depth === 1).length;
  const things = model.kind === 'staged' ? 'criteria' : 'capabilities';
  return `${partWords(party.name, parties.size > 1)}: ${count(part)} of ${count(model)} ${things}`;
}
