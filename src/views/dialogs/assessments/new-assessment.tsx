import { type FormEvent, useRef, useState } from 'react';
import { assessmentName, listAssessments } from '../../../document/create-document';
import { Button } from '../../../ui/button';
import { Choice } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import { addNamed, type NewAssessment } from '../../../workspace/new-assessment';
import { useRun, useWorkspace } from '../../use-workspace';
import styles from './assessments.module.css';
import { FormField } from './form-field';

interface Props {
  readonly onClose: () => void;
}

/** Asks for a new assessment, empty to begin with. */
export const NewAssessmentDialog = ({ onClose }: Props) => <Ask copies={false} onClose={onClose} />;

/** Asks for a new assessment that begins as a copy of the one that is shown. */
export const CopyAssessmentDialog = ({ onClose }: Props) => <Ask copies onClose={onClose} />;

const today = (now: number): string => {
  const day = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

function Ask({ copies, onClose }: Props & { readonly copies: boolean }) {
  const { store, platform } = useWorkspace();
  const run = useRun();
  const first = useRef<HTMLInputElement>(null);
  const { document, assessment } = store.getState();
  const all = listAssessments(document);
  const nameless = all.filter(({ name }) => name === '');
  const [wish, setWish] = useState<NewAssessment>(() => ({
    name: '',
    subject: '',
    date: today(platform.now()),
    from: copies ? assessment : null,
    names: Object.fromEntries(nameless.map(({ id }) => [id, ''])),
  }));
  const [error, setError] = useState('');
  const change = (part: Partial<NewAssessment>) => setWish({ ...wish, ...part });
  const add = (event?: FormEvent) => {
    event?.preventDefault();
    const outcome = addNamed(document, platform.newId(), wish, platform.now());
    if (outcome.ok) run('add-assessment', wish);
    else setError(outcome.reason);
  };
  return (
    <Dialog
      title="New assessment"
      onClose={onClose}
      initialFocus={first}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={add}>
            Add
          </Button>
        </>
      }
    >
      <form className={styles['form']} aria-label="New assessment" onSubmit={add}>
        {nameless.map((one) => (
          <FormField
            key={one.id}
            label="Name of the assessment that is there already"
            hint="It has none yet. Beside another one it needs one, such as the hospital or the day."
            value={wish.names[one.id] ?? ''}
            box={first}
            onChange={(name) => change({ names: { ...wish.names, [one.id]: name } })}
          />
        ))}
        <FormField
          label="Name of the new one"
          value={wish.name}
          {...(nameless.length === 0 && { box: first })}
          onChange={(name) => change({ name })}
        />
        <FormField
          label="Who or what is assessed"
          value={wish.subject}
          onChange={(subject) => change({ subject })}
        />
        <FormField
          label="Date"
          type="date"
          value={wish.date}
          onChange={(date) => change({ date })}
        />
        <Choice
          label="Begin with"
          value={wish.from ?? ''}
          options={[
            { value: '', label: 'Nothing said yet' },
            ...all.map((one) => ({ value: one.id, label: `A copy of ${assessmentName(one)}` })),
          ]}
          onChange={(from) => change({ from: from === '' ? null : from })}
        />
        {error !== '' && (
          <p role="alert" className={styles['error']}>
            {error}
          </p>
        )}
        {/* Enter in a field adds; the buttons stand in the foot of the dialog. */}
        <button type="submit" hidden>
          Add
        </button>
      </form>
    </Dialog>
  );
}
