/** Why a file was refused as a whole. */
export type FileError =
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | {
      readonly kind: 'too-deep';
      readonly limit: number;
      readonly line: number;
      readonly column: number;
    }
  | { readonly kind: 'cut-short'; readonly line: number; readonly column: number }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'hostile-key'; readonly key: string; readonly path: string }
  | { readonly kind: 'not-isotherm'; readonly found: string | null }
  | { readonly kind: 'newer-format'; readonly found: number; readonly supported: number }
  | { readonly kind: 'bad-envelope'; readonly path: string; readonly problem: string }
  | { readonly kind: 'no-known-model'; readonly names: readonly string[] }
  | { readonly kind: 'no-assessment' };

/** A refusal in words: what was refused and where, and what to do. */
export interface Explanation {
  readonly title: string;
  readonly detail: string;
}

/** Explains a refused file to the person who chose it. */
export function explainFileError(error: FileError): Explanation {
  switch (error.kind) {
    case 'unreadable':
      return {
        title: 'The file could not be read',
        detail: `The browser says: ${error.message} Check that the file is still there and that you may read it.`,
      };
    case 'empty':
      return {
        title: 'The file is empty',
        detail: 'It holds no text at all. Choose another copy of it.',
      };
    case 'too-large':
      return {
        title: 'The file is too large',
        detail: `It has ${megabytes(error.bytes)}; at most ${megabytes(error.limit)} are read. Check that it is the file you meant.`,
      };
    case 'too-deep':
      return {
        title: 'The file is nested too deep',
        detail: `At ${place(error)} it has more than ${error.limit} objects or lists inside one another, which no file of Isotherm has. Check that it is the file you meant.`,
      };
    case 'cut-short':
      return {
        title: 'The file is cut short',
        detail: `It ends at ${place(error)}, in the middle of its content. Get a complete copy and open that.`,
      };
    case 'not-json':
      return {
        title: 'The file is not valid JSON',
        detail: `What stands at ${place(error)} does not belong there. If the file was edited by hand, mend that place; otherwise get an undamaged copy.`,
      };
    case 'hostile-key':
      return {
        title: 'The file holds a forbidden name',
        detail: `The key "${error.key}" at ${error.path} can be used to attack a page, so nothing of the file was read. Open it only from somebody you trust, after removing that key.`,
      };
    case 'not-isotherm':
      return {
        title: 'This is not a file of Isotherm',
        detail: `${error.found === null ? 'It does not say its format' : `It says that its format is "${error.found}"`}; a document of Isotherm begins with the format "isotherm-document". Choose a file whose name ends in .isotherm.json.`,
      };
    case 'newer-format':
      return {
        title: 'The file was made by a newer Isotherm',
        detail: `Its format is version ${error.found}; this Isotherm reads up to version ${error.supported}. Reload the page to get the newest Isotherm, or have the file saved in an older format.`,
      };
    case 'bad-envelope':
      return {
        title: 'The file is damaged',
        detail: `At ${error.path}, ${error.problem} Get an undamaged copy, or mend that place.`,
      };
    case 'no-known-model':
      return {
        title: 'The file is about models that are not here',
        detail: `${error.names.length === 0 ? 'It names no model' : `It is about ${error.names.join(', ')}`}, and nothing in it is about a model of this Isotherm. Open it in the Isotherm it came from.`,
      };
    case 'no-assessment':
      return {
        title: 'The file holds no assessment',
        detail:
          'Everything said stands in an assessment, and the table "assessments" has none that can be read. Get an undamaged copy, or add a row to that table.',
      };
  }
}

const place = ({ line, column }: { readonly line: number; readonly column: number }): string =>
  `line ${line}, column ${column}`;

const megabytes = (bytes: number): string => `${(Math.ceil(bytes / 104_857.6) / 10).toFixed(1)} MB`;
