import { Palette } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import { currentModel } from '../../../workspace/current';
import { whyNotEdit, whyNotSay } from '../../../workspace/editing';
import { checksOf, limitOf } from '../../../workspace/owners';
import { useRun, useWorkspace, useWorkspaceState } from '../../use-workspace';
import { EditorDialog } from '../editor-dialog';
import { CheckSection } from './check-section';
import styles from './ownership-checks.module.css';

/** What the ownership checks find in the model that is shown. */
export function OwnershipChecksDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const run = useRun();
  const model = useWorkspaceState(currentModel);
  const checks = useWorkspaceState((state) => (model === null ? [] : checksOf(state, model)));
  const limit = useWorkspaceState((state) => limitOf(state.shown));
  const { unsayable, barred } = useWorkspaceState(() => ({
    unsayable: whyNotSay(workspace),
    barred: whyNotEdit(workspace),
  }));
  const [error, setError] = useState<string>();
  const speaking = checks.reduce(
    (sum, { findings }) => sum + findings.filter((one) => one.silenced === null).length,
    0,
  );
  const change = (text: string) => {
    const value = Number(text);
    const right = Number.isInteger(value) && value > 0;
    setError(right ? undefined : 'A whole number from 1.');
    if (right) run('set-limit', value);
  };
  return (
    <EditorDialog
      title="Ownership checks"
      onClose={onClose}
      hint="Goes by capabilities of the first level and criteria, without what does not apply."
    >
      <div className={styles['stack']}>
        <p role="status" className={styles['note']}>
          {unsayable === null ? '' : `${unsayable} `}
          {speaking === 0
            ? `Nothing to settle in ${model?.shortTitle ?? ''}.`
            : `${speaking} to settle in ${model?.shortTitle ?? ''}.`}
        </p>
        {speaking > 0 && (
          <Button
            className={styles['lens']}
            icon={<Palette />}
            onPress={() => {
              run('set-lens', 'findings');
              onClose();
            }}
          >
            Colour by what the checks find
          </Button>
        )}
        {checks.map((check) => (
          <CheckSection key={check.id} check={check} barred={unsayable}>
            {check.id === 'too-many' && (
              <div className={styles['limit']}>
                <TextField
                  label="Too many is more than"
                  value={String(limit)}
                  error={error}
                  hint={barred ?? undefined}
                  onCommit={change}
                />
              </div>
            )}
          </CheckSection>
        ))}
      </div>
    </EditorDialog>
  );
}
