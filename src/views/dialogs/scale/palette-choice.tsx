import type { ScaleChange } from '../../../commands/manage-scale';
import type { Scale } from '../../../model/scale';
import { levelColours } from '../../../scene/find-palette';
import { Check } from '../../../ui/check';
import { RadioRow } from '../../../ui/radio-row';
import { useWorkspace } from '../../use-workspace';
import styles from './scale-dialog.module.css';

/** The colours of the levels: each palette as it would look, and their order. */
export function PaletteChoice(props: {
  readonly scale: Scale;
  readonly onChange: (change: ScaleChange) => void;
}) {
  const { scale, onChange } = props;
  const palettes = useWorkspace().scenery.palettes.filter(
    (palette) => palette.kind !== 'categorical',
  );
  return (
    <div className={styles['palettes']}>
      <RadioRow
        label="Colours"
        value={scale.palette}
        options={palettes.map((palette) => ({
          value: palette.id,
          label: palette.label,
          swatch: <Strip colours={levelColours(scale, palette)} />,
        }))}
        onChange={(palette) => onChange({ do: 'set-palette', palette })}
      />
      <Check
        label="Reverse the order of the colours"
        checked={scale.reversed}
        onChange={(reversed) => onChange({ do: 'set-reversed', reversed })}
      />
    </div>
  );
}

function Strip({ colours }: { readonly colours: readonly string[] }) {
  return (
    <span className={styles['strip']} aria-hidden="true">
      {colours.map((colour) => (
        <span key={colour} style={{ backgroundColor: colour }} />
      ))}
    </span>
  );
}
