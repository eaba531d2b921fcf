import { ruleWords } from '../../analysis/standing-words';
import { readRule } from '../../document/rules';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './inspector.module.css';
import { Badge, Section } from './section';

/** The rule in force, where it comes from, and the way to change it. */
export function RuleSection({ model }: { readonly model: Model }) {
  const run = useRun();
  const rule = useWorkspaceState((state) => readRule(state.shown, model));
  if (rule === null) return null;
  return (
    <Section title="When a stage counts">
      <p>
        {ruleWords(rule)}{' '}
        {rule.changed ? (
          <Badge>Changed from the model’s own</Badge>
        ) : (
          rule.own.origin === 'proposal' && <Badge>Proposal of Isotherm</Badge>
        )}
      </p>
      <p className={styles['small']}>{rule.own.note}</p>
      <div>
        <Button onPress={() => run('edit-rule')}>Edit rule</Button>
      </div>
    </Section>
  );
}
