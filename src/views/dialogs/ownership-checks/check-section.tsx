import { Filter as FilterIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Check, Finding } from '../../../analysis/ownership-checks';
import { Button } from '../../../ui/button';
import { useRun, useWorkspaceState } from '../../use-workspace';
import { FindingLine } from './finding-line';
import styles from './ownership-checks.module.css';
import { SilenceForm } from './silence-form';

const shownAtFirst = 20;

/** A check with its count and what it found, to look at, narrow down to and silence. */
export function CheckSection(props: {
  readonly check: Check;
  /** Why nothing can be said now, or null. */
  readonly barred: string | null;
  readonly children?: ReactNode;
}) {
  const { check, barred, children } = props;
  const run = useRun();
  const [most, setMost] = useState(shownAtFirst);
  const [asking, setAsking] = useState(false);
  const filtered = useWorkspaceState(
    ({ filter: { within } }) => within?.kind === 'check' && within.check === check.id,
  );
  const speaking = check.findings.filter(({ silenced }) => silenced === null);
  const silent = check.findings.length - speaking.length;
  const keys = keysOf(speaking);
  const silence = (findings: readonly Finding[], reason: string | null) =>
    run('silence', {
      check: check.id,
      title: check.title,
      abouts: findings.map(({ about }) => about),
      reason,
    });
  return (
    <details className={styles['check']} open={speaking.length > 0 && speaking.length <= 5}>
      <summary className={styles['head']}>
        <h3 className={styles['title']}>{check.title}</h3>
        <span className={styles['count']} data-some={speaking.length > 0 || undefined}>
          {speaking.length}
        </span>
        {silent > 0 && <span className={styles['note']}>{silent} silenced</span>}
      </summary>
      <div className={styles['body']}>
        {children}
        {check.findings.length === 0 && <p className={styles['note']}>Nothing found.</p>}
        {keys.length > 0 && (
          <div className={styles['ways']}>
            <Button
              label={`${check.title}: show all on the map`}
              onPress={() => run('show-elements', { keys })}
            >
              Show all on the map
            </Button>
            <Button
              icon={<FilterIcon />}
              label={`${check.title}: narrow the map and the lists to these`}
              pressed={filtered}
              onPress={() =>
                run('set-filter', {
                  within: filtered ? null : { kind: 'check', check: check.id },
                })
              }
            >
              Narrow to these
            </Button>
            {speaking.length > 1 && !asking && (
              <Button
                label={`${check.title}: silence all`}
                disabledReason={barred}
                onPress={() => setAsking(true)}
              >
                Silence all
              </Button>
            )}
          </div>
        )}
        {asking && (
          <SilenceForm
            onCancel={() => setAsking(false)}
            onSilence={(reason) => {
              silence(speaking, reason);
              setAsking(false);
            }}
          />
        )}
        <ul className={styles['list']}>
          {check.findings.slice(0, most).map((finding) => (
            <FindingLine
              key={finding.about}
              finding={finding}
              barred={barred}
              onSilence={(reason) => silence([finding], reason)}
            />
          ))}
        </ul>
        {check.findings.length > most && (
          <Button onPress={() => setMost(most + 200)}>
            Show more ({check.findings.length - most})
          </Button>
        )}
      </div>
    </details>
  );
}

const keysOf = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.flatMap(({ elements }) => elements)),
];
