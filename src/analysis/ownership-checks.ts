import type { Document } from '../document/document';
import { silencedReason } from '../document/operations/silence';
import { listParties, readParty } from '../document/parties';
import type { Duty } from '../document/roles';
import { ratingOf, readSaid } from '../document/said';
import type { Model } from '../model/model';
import { gapOf } from './gap';
import { holdersOf, type Ownership } from './ownership';

/** What a check is about: elements or parties. */
export type CheckId =
  | 'no-accountable'
  | 'contested'
  | 'too-many'
  | 'one-party-group'
  | 'idle-party'
  | 'no-one-answers'
  | 'nothing-to-raise';

/** One thing that a check found. */
export interface Finding {
  /** An element key, or a party id. */
  readonly about: string;
  readonly sentence: string;
  /** Keys of the elements to look at. */
  readonly elements: readonly string[];
  /** Why it was silenced, or null. */
  readonly silenced: string | null;
}

/** A check with what it found. */
export interface Check {
  readonly id: CheckId;
  /** What it looks for, as a heading: "No accountable". */
  readonly title: string;
  /** Findings that speak, then those silenced. */
  readonly findings: readonly Finding[];
}

/** A party is accountable for too many when it is for more than this, unless the document says otherwise. */
export const defaultLimit = 12;

/** The elements that ownership is asked of: what is rated and applies. */
export const ownedElements = (model: Model, document: Document, assessment: string): string[] =>
  model.elements
    .filter(
      (element) =>
        element.rated &&
        element.depth === 1 &&
        ratingOf(readSaid(document, assessment, element.key), 'current') !== 'na',
    )
    .map((element) => element.key);

interface Subject {
  readonly model: Model;
  readonly document: Document;
  readonly assessment: string;
  readonly ownership: Ownership;
  readonly limit: number;
  /** Ids of the parties that answer for an element, and of those that do the work. */
  readonly accountable: (key: string) => readonly string[];
  readonly responsible: (key: string) => readonly string[];
}

type Found = Omit<Finding, 'silenced'>;

const idOf = ({ model }: Subject, key: string): string => {
  const element = model.byKey.get(key);
  return element === undefined ? key : `${element.id} ${element.name}`;
};
const nameOf = ({ document }: Subject, party: string): string =>
  readParty(document, party)?.name ?? party;

/** Who has a duty for an element. Each is asked once, however many checks want to know. */
function holding(
  document: Document,
  ownership: Ownership,
  duty: Duty,
): (key: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (key) => {
    const held =
      known.get(key) ?? holdersOf(document, ownership(key), duty).map(({ party }) => party);
    known.set(key, held);
    return held;
  };
}

/** The elements that each party is accountable for. */
function accountableFor(subject: Subject, keys: readonly string[]): Map<string, string[]> {
  const byParty = new Map<string, string[]>();
  for (const key of keys) {
    for (const party of subject.accountable(key)) {
      const list = byParty.get(party) ?? [];
      list.push(key);
      byParty.set(party, list);
    }
  }
  return byParty;
}

const checks: readonly {
  readonly id: CheckId;
  readonly title: string;
  find(subject: Subject, keys: readonly string[]): Found[];
}[] = [
  {
    id: 'no-accountable',
    title: 'No accountable',
    find: (subject, keys) =>
      keys
        .filter((key) => subject.accountable(key).length === 0)
        .map((key) => ({
          about: key,
          sentence: `Nobody is accountable for ${idOf(subject, key)}.`,
          elements: [key],
        })),
  },
  {
    id: 'contested',
    title: 'Contested: two accountables or more',
    find: (subject, keys) =>
      keys.flatMap((key) => {
        const parties = subject.accountable(key);
        return parties.length < 2
          ? []
          : {
              about: key,
              sentence: `${parties.map((party) => nameOf(subject, party)).join(' and ')} are both accountable for ${idOf(subject, key)}.`,
              elements: [key],
            };
      }),
  },
  {
    id: 'too-many',
    title: 'Accountable for too many',
    find: (subject, keys) =>
      [...accountableFor(subject, keys)]
        .filter(([, owned]) => owned.length > subject.limit)
        .map(([party, owned]) => ({
          about: party,
          sentence: `${nameOf(subject, party)} is accountable for ${owned.length}, more than ${subject.limit}.`,
          elements: owned,
        })),
  },
  {
    id: 'one-party-group',
    title: 'Only one party on a group',
    find: (subject, keys) => {
      const within = new Set(keys);
      return subject.model.roots.flatMap((root) => {
        const group = subject.model.byKey.get(root);
        const children = (group?.children ?? []).filter((key) => within.has(key));
        const parties = new Set(
          children.flatMap((key) =>
            [...subject.ownership(key).byRole.values()].flat().map(({ party }) => party),
          ),
        );
        const [only] = parties;
        return only === undefined || parties.size > 1 || children.length < 2
          ? []
          : {
              about: root,
              sentence: `${nameOf(subject, only)} is the only party on ${idOf(subject, root)}.`,
              elements: children,
            };
      });
    },
  },
  {
    id: 'idle-party',
    title: 'Parties without a role',
    find: (subject, keys) => {
      const busy = new Set(
        keys.flatMap((key) =>
          [...subject.ownership(key).byRole.values()].flat().map(({ party }) => party),
        ),
      );
      return listParties(subject.document)
        .filter(({ id, retired }) => !retired && !busy.has(id))
        .map(({ id, name }) => ({
          about: id,
          sentence: `${name} has no role here.`,
          elements: [],
        }));
    },
  },
  {
    id: 'no-one-answers',
    title: 'Responsible without an accountable',
    find: (subject, keys) =>
      keys
        .filter(
          (key) => subject.accountable(key).length === 0 && subject.responsible(key).length > 0,
        )
        .map((key) => ({
          about: key,
          sentence: `${subject
            .responsible(key)
            .map((party) => nameOf(subject, party))
            .join(' and ')} work on ${idOf(subject, key)}, and nobody is accountable.`,
          elements: [key],
        })),
  },
  {
    id: 'nothing-to-raise',
    title: 'Owners of nothing that has a gap',
    find: (subject, keys) => {
      const hasGap = (key: string): boolean =>
        (gapOf(readSaid(subject.document, subject.assessment, key)) ?? 0) > 0;
      const any = keys.some(hasGap);
      return [...accountableFor(subject, keys)]
        .filter(([, owned]) => any && !owned.some(hasGap))
        .map(([party, owned]) => ({
          about: party,
          sentence: `Nothing that ${nameOf(subject, party)} is accountable for has a gap.`,
          elements: owned,
        }));
    },
  },
];

/** What a check looks for, as a heading. */
export const titleOfCheck = (id: CheckId): string =>
  checks.find((check) => check.id === id)?.title ?? '';

/** Runs every ownership check over what applies of a model, in an assessment. `limit`: accountable for more is too many. */
export function checkOwnership(
  model: Model,
  document: Document,
  assessment: string,
  ownership: Ownership,
  limit: number,
): Check[] {
  const subject: Subject = {
    model,
    document,
    assessment,
    ownership,
    limit,
    accountable: holding(document, ownership, 'accountable'),
    responsible: holding(document, ownership, 'responsible'),
  };
  const keys = ownedElements(model, document, assessment);
  return checks.map(({ id, title, find }) => {
    const findings = find(subject, keys).map((found) => ({
      ...found,
      silenced: silencedReason(document, assessment, id, found.about),
    }));
    return {
      id,
      title,
      findings: [
        ...findings.filter(({ silenced }) => silenced === null),
        ...findings.filter(({ silenced }) => silenced !== null),
      ],
    };
  });
}
