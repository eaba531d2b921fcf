/** Something wrong in a model file, and where: path segments from the top of the file. */
export interface ModelProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A web address that may be shown as a link: http or https, with a host, without blanks. */
export const webAddress = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][^\s<>"\\^`{|}]*)?$/;

/** One problem for each row whose id an earlier row has; `path` is where the list stands. */
export function duplicates(
  rows: readonly { readonly id: string }[],
  path: readonly (string | number)[],
  what: string,
): ModelProblem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) => {
    if (seen.has(id)) {
      return [{ path: [...path, index, 'id'], message: `the ${what} "${id}" is there twice` }];
    }
    seen.add(id);
    return [];
  });
}
