import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ScaleChange } from '../../../commands/manage-scale';
import { levelLimits } from '../../../document/operations/scales';
import type { Scale } from '../../../model/scale';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { freeValues, nextValue } from './free-values';
import styles from './scale-dialog.module.css';

/** Adds a level at a value that is free. */
export function AddLevel(props: {
  readonly scale: Scale;
  readonly onChange: (change: ScaleChange) => void;
}) {
  const free = freeValues(props.scale, levelLimits.highest);
  const next = nextValue(props.scale, free);
  const [wanted, setWanted] = useState<number | null>(null);
  const value = wanted !== null && free.includes(wanted) ? wanted : next;
  if (value === undefined)
    return <p className={styles['note']}>All values from 0 to 9 are in use.</p>;
  const add = () => {
    const level = { value, name: `Level ${value}`, meaning: '', rubric: '' };
    props.onChange({ do: 'add-level', level });
    setWanted(null);
  };
  return (
    <div className={styles['answer']}>
      <Choice
        label="Value of the new level"
        hideLabel
        value={`${value}`}
        options={free.map((one) => ({ value: `${one}`, label: `Level ${one}` }))}
        onChange={(one) => setWanted(Number(one))}
      />
      <Button icon={<Plus />} onPress={add}>
        Add level
      </Button>
    </div>
  );
}
