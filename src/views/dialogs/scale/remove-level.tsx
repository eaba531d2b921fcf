import { useState } from 'react';
import type { Fate } from '../../../document/operations/remove-level';
import type { Level, Scale } from '../../../model/scale';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { counted } from '../../panels/element-title';
import styles from './scale-dialog.module.css';

/** Asks what becomes of the ratings that hold a level before it goes: the nearest level is proposed. */
export function RemoveLevel(props: {
  readonly scale: Scale;
  readonly level: Level;
  readonly ratings: number;
  readonly onRemove: (fate: Fate) => void;
  readonly onCancel: () => void;
}) {
  const { scale, level, ratings } = props;
  const others = scale.levels.filter((one) => one.value !== level.value);
  const distance = (one: Level): number => Math.abs(one.value - level.value);
  const nearest = [...others].sort((a, b) => distance(a) - distance(b))[0];
  const [fate, setFate] = useState(nearest === undefined ? 'clear' : `${nearest.value}`);
  const options = others.map((one) => ({
    value: `${one.value}`,
    label: `Move them to ${one.value} ${one.name}`,
  }));
  return (
    <fieldset className={styles['ask']} aria-label={`Remove level ${level.value}`}>
      <p>
        {counted(ratings, 'rating')} hold{ratings === 1 ? 's' : ''} level {level.value} {level.name}
        .
      </p>
      <div className={styles['answer']}>
        <Choice
          label="What becomes of them"
          hideLabel
          value={fate}
          options={[...options, { value: 'clear', label: 'Clear them' }]}
          onChange={setFate}
        />
        <Button
          variant="primary"
          onPress={() => props.onRemove(fate === 'clear' ? 'clear' : { moveTo: Number(fate) })}
        >
          Remove level
        </Button>
        <Button onPress={props.onCancel}>Cancel</Button>
      </div>
    </fieldset>
  );
}
