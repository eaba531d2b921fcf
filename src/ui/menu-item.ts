/** One entry of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** More about it, on a line of its own. */
  readonly hint?: string;
  readonly keys?: string;
  /** Why it does not apply now: it stays readable, greyed, with the reason. */
  readonly disabledReason?: string | null;
  /** Set on an entry that is one of several states: whether it is the one in force. */
  readonly checked?: boolean;
  readonly onSelect: () => void;
}

/** Entries that stand together, with a heading when it has a label. */
export interface MenuGroup {
  readonly label?: string;
  /** Whether the entries stand in a menu of their own, behind the label. */
  readonly nested?: boolean;
  readonly items: readonly MenuItem[];
}
