import type { Document } from '../document/document';
import { membersOf } from '../document/parties';
import { type Role, readRoles } from '../document/roles';
import { readRule } from '../document/rules';
import { confidenceOf, type Rating, ratingOf, readSaid } from '../document/said';
import type { Element, Model } from '../model/model';
import type { Confidence } from '../model/model-file';
import { asksForEvidence, type EvidenceStrength, evidenceStrength } from './evidence';
import { gapOf } from './gap';
import { holdersOf, type Owners, type Ownership } from './ownership';
import { riseOf } from './party-load';
import { type PartyTotals, partyTotals } from './party-totals';
import { type Rollup, rollUp } from './rollup';

/** A role that one of the parties of a page has for an element. */
export interface HeldRole {
  readonly party: string;
  readonly role: Role;
  /** Key of the element that it was said of, when that is one which contains this; null for its own. */
  readonly from: string | null;
}

/** An element in which a party has a role, with what is said of it. */
export interface PartyLine {
  readonly element: Element;
  /** In the order of the roles. */
  readonly held: readonly HeldRole[];
  /** Not applicable where it, or what contains it, is said not to apply. */
  readonly current: Rating | undefined;
  readonly target: Rating | undefined;
  /** Levels between current and target; null unless both are levels. */
  readonly gap: number | null;
  /** How much it still has to rise, as in `riseOf`. */
  readonly rise: number;
  /** What its parts add up to; null where it has none. */
  readonly parts: Rollup | null;
  /** All who are accountable for it, where that is more than one; else empty. */
  readonly contested: readonly string[];
  readonly confidence: Confidence | undefined;
  readonly evidence: EvidenceStrength;
  /** Whether evidence is asked for. */
  readonly asked: boolean;
}

/** A Level 0 group or a stage with the lines in it. */
export interface PartyGroup {
  readonly group: Element;
  /** Roles for the group itself: they stand for everything in it. */
  readonly held: readonly HeldRole[];
  readonly lines: readonly PartyLine[];
}

/** A party's part of a model: what it has a role in, in the model's own order, and what that comes to. */
export interface PartyPage {
  readonly groups: readonly PartyGroup[];
  readonly totals: PartyTotals;
}

/** What a page of a party is about. */
export interface PartyPageSubject {
  readonly model: Model;
  readonly document: Document;
  readonly assessment: string;
  readonly ownership: Ownership;
  /** Ids of the party and of the members that it takes in. */
  readonly parties: ReadonlySet<string>;
}

/** The party, and those that belong to it where they are taken in. */
export const partiesOf = (
  document: Document,
  party: string,
  members: boolean,
): ReadonlySet<string> =>
  new Set([party, ...(members ? membersOf(document, party).map(({ id }) => id) : [])]);

/** The elements of a model in which any of the parties has a role, groups and inherited roles included. */
export const heldElements = (
  model: Model,
  ownership: Ownership,
  parties: ReadonlySet<string>,
): readonly Element[] =>
  model.elements.filter(({ key }) =>
    [...ownership(key).byRole.values()].some((holders) =>
      holders.some(({ party }) => parties.has(party)),
    ),
  );

/** The keys of a party's tiles: of what it has a role in, all that is rated. */
export const partOf = (
  model: Model,
  ownership: Ownership,
  parties: ReadonlySet<string>,
): readonly string[] =>
  heldElements(model, ownership, parties)
    .filter(({ rated }) => rated)
    .map(({ key }) => key);

/** Works out the page of a party in a model and an assessment. */
export function partyPage(subject: PartyPageSubject): PartyPage {
  const { model, document, ownership, parties } = subject;
  const roles = readRoles(document);
  const lineOf = lines(subject, roles);
  const byRoot = new Map<string, PartyLine[]>();
  for (const key of partOf(model, ownership, parties)) {
    const element = model.byKey.get(key);
    if (element === undefined) continue;
    const root = rootOf(model, element).key;
    const inGroup = byRoot.get(root) ?? [];
    inGroup.push(lineOf(element));
    byRoot.set(root, inGroup);
  }
  const groups = model.roots.flatMap((root): PartyGroup[] => {
    const group = model.byKey.get(root);
    const held = byRoot.get(root);
    return group === undefined || held === undefined
      ? []
      : [{ group, held: heldRoles(ownership(root), roles, parties), lines: held }];
  });
  return {
    groups,
    totals: partyTotals(
      subject,
      groups.flatMap((group) => group.lines),
    ),
  };
}

function lines(
  { model, document, assessment, ownership, parties }: PartyPageSubject,
  roles: readonly Role[],
): (element: Element) => PartyLine {
  const rule = readRule(document, model);
  const rise = riseOf(model, document, assessment);
  return (element) => {
    const { key } = element;
    const said = readSaid(document, assessment, key);
    const owners = ownership(key);
    const accountable = holdersOf(document, owners, 'accountable');
    const parts = rollUp(model, document, assessment, key);
    const leaf = element.children.length === 0;
    const applies = ratingOf(said, 'current') !== 'na' && !(leaf && parts.notApplicable > 0);
    return {
      element,
      held: heldRoles(owners, roles, parties),
      current: applies ? ratingOf(said, 'current') : 'na',
      target: ratingOf(said, 'target'),
      gap: applies ? gapOf(said) : null,
      rise: applies ? rise(key) : 0,
      parts: leaf ? null : parts,
      contested: accountable.length > 1 ? accountable.map(({ party }) => party) : [],
      confidence: confidenceOf(said),
      evidence: evidenceStrength(said),
      asked: applies && asksForEvidence(said, rule),
    };
  };
}

const heldRoles = (
  owners: Owners,
  roles: readonly Role[],
  parties: ReadonlySet<string>,
): HeldRole[] =>
  roles.flatMap((role) =>
    (owners.byRole.get(role.id) ?? [])
      .filter(({ party }) => parties.has(party))
      .map(({ party, from }) => ({ party, role, from })),
  );

function rootOf(model: Model, element: Element): Element {
  const above = element.parent === null ? undefined : model.byKey.get(element.parent);
  return above === undefined ? element : rootOf(model, above);
}
