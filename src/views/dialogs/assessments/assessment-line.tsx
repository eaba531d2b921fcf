import { Download, Trash2 } from 'lucide-react';
import { type Assessment, assessmentName } from '../../../document/create-document';
import { Button } from '../../../ui/button';
import { Check } from '../../../ui/check';
import { TextField } from '../../../ui/text-field';
import { useRun, useWorkspace } from '../../use-workspace';
import { assessmentFigures } from './assessment-figures';
import styles from './assessments.module.css';

/** One assessment: what is known of it, to change, and what can be done with it. */
export function AssessmentLine(props: {
  readonly assessment: Assessment;
  readonly shown: boolean;
  /** Why nothing about it can be changed now, or null. */
  readonly barred: string | null;
}) {
  const { assessment, shown, barred } = props;
  const { id, subject, date, frozen } = assessment;
  const { store } = useWorkspace();
  const run = useRun();
  const name = assessmentName(assessment);
  const change = (wish: Partial<Assessment>) => run('change-assessment', { id, change: wish });
  return (
    <li className={styles['line']} data-shown={shown || undefined} aria-label={name}>
      <div className={styles['fields']}>
        <TextField
          label="Name"
          value={assessment.name}
          placeholder={name}
          onCommit={(text) => change({ name: text })}
        />
        <TextField
          label="Who or what was assessed"
          value={subject}
          onCommit={(text) => change({ subject: text.trim() })}
        />
        <TextField
          label="Date"
          type="date"
          value={date}
          onCommit={(day) => change({ date: day })}
        />
      </div>
      <p className={styles['figures']}>
        {assessmentFigures(store.getState(), id).map(({ model, text }) => (
          <span key={model}>{text}</span>
        ))}
      </p>
      <div className={styles['row']}>
        <Check
          label="Frozen: what it says does not change"
          checked={frozen}
          onChange={(wanted) => change({ frozen: wanted })}
        />
        <div className={styles['acts']}>
          <Button
            label={shown ? `${name} is shown` : `Show ${name}`}
            pressed={shown}
            onPress={() => run('set-assessment', id)}
          >
            {shown ? 'Shown' : 'Show'}
          </Button>
          <Button
            variant="quiet"
            label={`Export ${name}`}
            icon={<Download />}
            onPress={() => run('export-assessment', { id })}
          />
          <Button
            variant="quiet"
            label={`Remove ${name}`}
            icon={<Trash2 />}
            disabledReason={barred}
            onPress={() => run('remove-assessment', { id })}
          />
        </div>
      </div>
    </li>
  );
}
