import { PaletteBox } from './palette-box';
import { useElementEntries } from './use-element-entries';

/** Finds an element of the model by number or name, and goes there. */
export function ElementSearch({ onClose }: { readonly onClose: () => void }) {
  const entries = useElementEntries('');
  return (
    <PaletteBox
      title="Search"
      prompt="Search the model by number or name"
      nothing="Nothing in this model fits."
      entries={entries}
      onClose={onClose}
    />
  );
}
