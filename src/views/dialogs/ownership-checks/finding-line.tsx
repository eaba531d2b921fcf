import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../analysis/ownership-checks';
import { readParty } from '../../../document/parties';
import { Button } from '../../../ui/button';
import { useRun, useWorkspaceState } from '../../use-workspace';
import styles from './ownership-checks.module.css';
import { SilenceForm } from './silence-form';

/** One finding as a sentence, with what can be done about it. */
export function FindingLine(props: {
  readonly finding: Finding;
  /** Why nothing can be said now, or null. */
  readonly barred: string | null;
  /** Null lets it speak again. */
  readonly onSilence: (reason: string | null) => void;
}) {
  const { finding, barred, onSilence } = props;
  const { about, sentence, elements, silenced } = finding;
  const run = useRun();
  const party = useWorkspaceState((state) => readParty(state.shown, about));
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // The form is gone: the keyboard goes back to where it came from.
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);
  return (
    <li className={styles['finding']} data-silenced={silenced !== null || undefined}>
      <p dir="auto">{sentence}</p>
      {silenced !== null && (
        <p dir="auto" className={styles['note']}>
          Silenced: {silenced}
        </p>
      )}
      {asking ? (
        <SilenceForm
          onCancel={() => setAsking(false)}
          onSilence={(reason) => {
            onSilence(reason);
            setAsking(false);
          }}
        />
      ) : (
        <div className={styles['ways']}>
          {elements.length > 0 && (
            <Button
              variant="quiet"
              label={`Show on the map: ${sentence}`}
              onPress={() => run('show-elements', { keys: elements })}
            >
              Show on the map
            </Button>
          )}
          {party !== undefined && (
            <Button
              variant="quiet"
              label={`Show the page of ${party.name}: ${sentence}`}
              onPress={() => run('party-page', about)}
            >
              Show the page
            </Button>
          )}
          <Button
            ref={button}
            variant="quiet"
            label={`${silenced === null ? 'Silence' : 'Let speak again'}: ${sentence}`}
            disabledReason={barred}
            onPress={() => (silenced === null ? setAsking(true) : onSilence(null))}
          >
            {silenced === null ? 'Silence' : 'Let it speak again'}
          </Button>
        </div>
      )}
    </li>
  );
}
