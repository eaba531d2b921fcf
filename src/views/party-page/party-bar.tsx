import { FileSpreadsheet, Image, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { listParties } from '../../document/parties';
import { Check } from '../../ui/check';
import { Field } from '../../ui/field';
import { CommandButton } from '../command-button';
import { PartyBox } from '../party/party-box';
import { useRun, useWorkspaceState } from '../use-workspace';
import styles from './party-page.module.css';
import type { ShownPage } from './use-party-page';

const most = 200;

/** What stands above the page: which party it is about, and what becomes of it. */
export function PartyBar({
  page,
  focused,
}: {
  readonly page: ShownPage;
  /** Whether the box takes the keyboard at once. */
  readonly focused: boolean;
}) {
  const { members, together, groups } = page;
  const run = useRun();
  const parties = useWorkspaceState((state) => listParties(state.shown));
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  return (
    <div className={styles['bar']}>
      <div className={styles['chooser']}>
        <Field label="Another party">
          <PartyBox
            label="Another party"
            parties={parties}
            known={parties}
            barred={null}
            most={most}
            box={box}
            onChoose={(id) => run('party-page', id)}
          />
        </Field>
      </div>
      {members.length > 0 && (
        <Check
          label={`With its members (${members.length})`}
          checked={together}
          onChange={(checked) => run('set-party-members', checked)}
        />
      )}
      {groups.length > 0 && (
        <div className={styles['ways']}>
          <CommandButton
            id="export-part"
            icon={<Image />}
            text="My part of the map"
            variant="plain"
          />
          <CommandButton
            id="export-party-sheet"
            icon={<FileSpreadsheet />}
            text="Save the sheet"
            variant="plain"
          />
          <CommandButton id="save-view-image" text="Save as image" variant="plain" />
          <CommandButton id="print" icon={<Printer />} text="Print" variant="plain" />
        </div>
      )}
    </div>
  );
}
