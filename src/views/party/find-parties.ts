import { foldName, type Party } from '../../document/parties';
import { foldText } from '../../workspace/filtering';

/** The parties whose name or letters hold what was typed: those that begin with it first, else in their order. */
export function findParties(parties: readonly Party[], typed: string, most: number): Party[] {
  const wanted = foldText(typed.trim());
  if (wanted === '') return parties.slice(0, most);
  const first: Party[] = [];
  const rest: Party[] = [];
  for (const party of parties) {
    const name = foldText(party.name);
    if (name.startsWith(wanted) || foldText(party.short) === wanted) first.push(party);
    else if (name.includes(wanted)) rest.push(party);
  }
  return [...first, ...rest].slice(0, most);
}

/** Whether a name would be a new one. */
export const isNewName = (parties: readonly Party[], name: string): boolean => {
  const folded = foldName(name);
  return folded !== '' && !parties.some((party) => foldName(party.name) === folded);
};
