import { ExportDialog } from './export-dialog';

/** The Export dialog, with a picture of what is selected chosen. */
export const ExportPart = ({ onClose }: { readonly onClose: () => void }) => (
  <ExportDialog part onClose={onClose} />
);
