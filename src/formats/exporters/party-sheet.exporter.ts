import { readTitle } from '../../document/create-document';
import { partyName } from '../../document/party-name';
import type { FiguresExporter } from '../exporter';

/** What one party owns, line by line, for a spreadsheet. */
export const exporter: FiguresExporter = {
  id: 'party-sheet',
  label: 'Party sheet (CSV)',
  hint: 'What one party has a role in, with levels, gaps and the evidence asked for. The party is the one chosen on the page “Party”.',
  kind: 'figures',
  extension: 'csv',
  mime: 'text/csv',
  order: 45,
  takes: [],
  whyNot: ({ document }) =>
    document.tables.parties.size === 0 ? 'There are no parties yet.' : null,
  title: ({ document, party }) =>
    [readTitle(document), partyName(document, party?.id ?? null)]
      .filter((part) => part !== '')
      .join(', '),
  run: async (subject) => {
    const { partySheet } = await import('./party-sheet');
    return partySheet(subject);
  },
};
