import { Trash2 } from 'lucide-react';
import type { Duty, Role } from '../../../document/roles';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { TextField } from '../../../ui/text-field';
import styles from './role-set.module.css';

const duties: readonly { readonly value: Duty; readonly label: string }[] = [
  { value: 'accountable', label: 'Answers for it' },
  { value: 'responsible', label: 'Does the work' },
  { value: 'other', label: 'Something else' },
];

/** One role: what it is called and stands for, to change. */
export function RoleLine(props: {
  readonly role: Role;
  /** How often it is given. */
  readonly held: number;
  /** Why it cannot be taken out now, or null. */
  readonly barred: string | null;
  readonly onChange: (change: Partial<Role>) => void;
  readonly onRemove: () => void;
}) {
  const { role, held, barred, onChange, onRemove } = props;
  return (
    <li className={styles['line']} aria-label={role.name}>
      <div className={styles['fields']}>
        <TextField
          label="Letter"
          value={role.letter}
          onCommit={(letter) => onChange({ letter: letter.trim() })}
        />
        <TextField label="Name" value={role.name} onCommit={(name) => onChange({ name })} />
        <Choice
          label="Stands for"
          value={role.duty}
          options={duties}
          onChange={(duty) => onChange({ duty: duty as Duty })}
        />
        <TextField
          label="Meaning"
          value={role.meaning}
          onCommit={(meaning) => onChange({ meaning })}
        />
        <Button
          icon={<Trash2 />}
          label={
            held === 0
              ? `Remove ${role.name}`
              : `Remove ${role.name} with ${held} ${held === 1 ? 'assignment' : 'assignments'}`
          }
          disabledReason={barred}
          onPress={onRemove}
        />
      </div>
      <p className={styles['note']}>
        {held === 0 ? 'Not given yet.' : `Given ${held} ${held === 1 ? 'time' : 'times'}.`}
      </p>
    </li>
  );
}
