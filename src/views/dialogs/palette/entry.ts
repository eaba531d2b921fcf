/** One line of the palette: a command, or a place to go to. */
export interface Entry {
  readonly id: string;
  /** What is searched. */
  readonly title: string;
  /** What stands behind it, small: where it belongs. */
  readonly hint: string;
  readonly keys?: string;
  /** Why it does not apply now, or null when it does. */
  readonly reason: string | null;
  readonly choose: () => void;
}

/** An entry that was found, with the stretches of its title that match: start and end, end not included. */
export interface Found {
  readonly entry: Entry;
  readonly ranges: readonly (readonly [number, number])[];
}
