import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { ScaleChange } from '../../../commands/manage-scale';
import { countRatings } from '../../../document/operations/remove-level';
import { levelLimits } from '../../../document/operations/scales';
import type { Model } from '../../../model/model';
import type { Level, Scale } from '../../../model/scale';
import { inkOn } from '../../../scene/contrast';
import { findPalette, levelColours } from '../../../scene/find-palette';
import { Button } from '../../../ui/button';
import { Swatch } from '../../../ui/swatch';
import { TextArea, TextField } from '../../../ui/text-field';
import { useWorkspace } from '../../use-workspace';
import { RemoveLevel } from './remove-level';
import styles from './scale-dialog.module.css';

/** The words of one level, and the way to take it out of the scale. */
export function LevelEditor(props: {
  readonly model: Model;
  readonly scale: Scale;
  readonly level: Level;
  readonly onChange: (change: ScaleChange) => void;
}) {
  const { scale, level, onChange } = props;
  const { value } = level;
  const { store, scenery } = useWorkspace();
  const [held, setHeld] = useState<number | null>(null);
  const colours = levelColours(scale, findPalette(scenery.palettes, scale.palette));
  const colour = colours[scale.levels.indexOf(level)] ?? '#ffffff';
  const say = (words: Partial<Omit<Level, 'value'>>) =>
    onChange({ do: 'change-level', value, words });
  const remove = () => {
    const { document, models } = store.getState();
    const ratings = countRatings(document, scale.id, value, models);
    if (ratings === 0) onChange({ do: 'remove-level', value, fate: 'clear' });
    else setHeld(ratings);
  };
  const few = scale.levels.length <= levelLimits.fewest;
  return (
    <li className={styles['level']} aria-label={`Level ${value}`}>
      <Swatch fill={{ kind: 'solid', colour }} ink={inkOn(colour)} chip={`${value}`} />
      <div className={styles['name']}>
        <TextField label="Name" value={level.name} onCommit={(name) => say({ name })} />
      </div>
      <div className={styles['words']}>
        <TextArea
          wrap
          rows={2}
          label="Meaning"
          value={level.meaning}
          onCommit={(meaning) => say({ meaning })}
        />
        <TextArea
          wrap
          rows={2}
          label="Rubric"
          value={level.rubric}
          onCommit={(rubric) => say({ rubric })}
        />
      </div>
      <Button
        variant="quiet"
        label={`Remove level ${value} ${level.name}`}
        icon={<Trash2 />}
        disabledReason={few ? `A scale has at least ${levelLimits.fewest} levels.` : null}
        onPress={remove}
      />
      {held !== null && (
        <RemoveLevel
          scale={scale}
          level={level}
          ratings={held}
          onCancel={() => setHeld(null)}
          onRemove={(fate) => {
            setHeld(null);
            onChange({ do: 'remove-level', value, fate });
          }}
        />
      )}
    </li>
  );
}
