import { ratingOf } from '../../../document/said';
import { inkOn, mix } from '../../contrast';
import type { Lens, LensContext } from '../../lens';
import { anyHolders, holders, rolesOf } from '../../owner-marks';
import {
  colourEntry,
  filled,
  hatched,
  notApplicableEntry,
  notAssessedEntry,
  unfilled,
} from '../../paints';
import { perContext } from '../../per-context';
import { toneFill } from '../../tones';

/** The party that is shown: the one that was chosen, or else the first. */
const shownParty = ({ owners }: LensContext) =>
  owners === undefined ? undefined : (owners.party(owners.highlighted ?? '') ?? owners.parties[0]);

const prepare = perContext((context) => {
  const party = shownParty(context);
  const fill = toneFill(party?.tone ?? 0);
  const name = party?.name ?? 'nobody';
  const pale = mix(fill.colour ?? context.theme.surface, context.theme.surface, 0.6);
  return {
    party,
    entries: [
      {
        key: 'accountable',
        label: `${name}: accountable`,
        swatch: fill,
        ink: inkOn(fill.colour ?? pale),
        chip: '',
      },
      colourEntry('role', `${name}: another role`, pale),
      colourEntry('others', 'Other parties', context.theme.line),
    ],
    accountable: { ...filled(fill.colour ?? pale, '', '', 'accountable'), fill },
    role: filled(pale, '', '', 'role'),
    others: filled(context.theme.line, '', `no role of ${name}, but of others`, 'others'),
    none: unfilled(context, 'nobody has a role'),
    notApplicable: hatched(context, 'not applicable'),
  };
});

export const lens: Lens = {
  id: 'one-party',
  label: () => 'One party',
  order: 25,
  caption: (context) => `What ${shownParty(context)?.name ?? 'one party'} has a role for`,
  suits: () => true,
  showsOwners: true,
  legend: (context) => [
    ...prepare(context).entries,
    notApplicableEntry(context),
    notAssessedEntry(context, 'Nobody'),
  ],
  paint: ({ key }, said, context) => {
    const { party, accountable, role, others, none, notApplicable } = prepare(context);
    if (ratingOf(said, 'current') === 'na') return notApplicable;
    const { owners } = context;
    if (owners === undefined || party === undefined) return none;
    const roles = rolesOf(owners, key, party.id);
    if (roles.length === 0) return anyHolders(owners, key).size === 0 ? none : others;
    const answers = holders(owners, key, 'accountable').some(({ id }) => id === party.id);
    return {
      ...(answers ? accountable : role),
      chip: roles.map(({ letter }) => letter).join(' '),
      words: `${party.name} ${roles.map((one) => one.name.toLocaleLowerCase('en')).join(' and ')}`,
    };
  },
  counts: ({ key }, _, context) => {
    const party = shownParty(context);
    const { owners } = context;
    return owners !== undefined && party !== undefined && rolesOf(owners, key, party.id).length > 0;
  },
  counted: 'with a role for it',
};
