import type { Write } from '../edit';

/** What an operation answers: the writes that do it, or why it does not apply. */
export type Outcome =
  | {
      readonly ok: true;
      /** Empty when all stands as wished already. */
      readonly writes: readonly Write[];
      /** Said when part of what was asked was passed over, in a sentence for the user. */
      readonly passedOver?: string;
    }
  | { readonly ok: false; readonly reason: string };

/** A refusal, with a sentence for the user. */
export const refuse = (reason: string): Outcome => ({ ok: false, reason });

/** The outcome of possible writes; those that would change nothing are null. */
export const writesOf = (writes: readonly (Write | null)[]): Outcome => ({
  ok: true,
  writes: writes.filter((write) => write !== null),
});
