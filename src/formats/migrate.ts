/** Turns a file of one version into a file of the next: a pure function over plain JSON. */
export type Migration = (file: { readonly [key: string]: unknown }) => {
  readonly [key: string]: unknown;
};

/**
 * The way from each version to the next: the first entry leads from version 1 to 2. Only ever
 * appended to, and never changed, since files of each version stay about; a frozen file per version
 * in `tests/fixtures/files` proves that it still opens.
 */
export const migrations: readonly Migration[] = [
  // 2 has two more tables, `rules` and `goals`; a file without them says nothing there.
  (file) => file,
  // 3 has three more: `parties`, `roles` and `silenced`.
  (file) => file,
];

/** Brings a file of a known version to the present one, step by step. */
export function migrate(
  file: { readonly [key: string]: unknown },
  from: number,
  steps: readonly Migration[] = migrations,
): { readonly [key: string]: unknown } {
  return steps.slice(from - 1).reduce((older, step) => step(older), file);
}
