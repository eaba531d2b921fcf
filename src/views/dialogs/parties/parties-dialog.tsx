import { ClipboardList } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { listParties } from '../../../document/parties';
import { Button } from '../../../ui/button';
import { whyNotEdit } from '../../../workspace/editing';
import { CommandButton } from '../../command-button';
import { findParties } from '../../party/find-parties';
import { useWorkspace, useWorkspaceState } from '../../use-workspace';
import { EditorDialog } from '../editor-dialog';
import { AddLine } from './add-line';
import styles from './parties.module.css';
import { PartyEditor } from './party-editor';
import { PartyList } from './party-list';
import { countAssignments } from './party-words';
import { PasteList } from './paste-list';

/** Every team, business area and person of the document. */
export function PartiesDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const document = useWorkspaceState((state) => state.document);
  const first = useRef<HTMLInputElement>(null);
  const barred = useWorkspaceState(() => whyNotEdit(workspace));
  const parties = listParties(document);
  const counts = useMemo(() => countAssignments(document), [document]);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const found = useMemo(() => findParties(parties, typed, parties.length), [parties, typed]);
  const party = parties.find(({ id }) => id === chosen);
  return (
    <EditorDialog
      title="Parties"
      initialFocus={first}
      onClose={onClose}
      hint="What you type stays in this browser until you save a file."
    >
      <div className={styles['stack']}>
        <p className={styles['note']}>
          {barred ??
            'Teams, business areas and people that can own something. A name is all that is asked for.'}
        </p>
        <AddLine barred={barred} box={first} />
        {pasting ? (
          <PasteList barred={barred} onDone={() => setPasting(false)} />
        ) : (
          <div className={styles['ways']}>
            <Button icon={<ClipboardList />} onPress={() => setPasting(true)}>
              Paste a list
            </Button>
            <CommandButton id="role-set" text="Edit the roles" variant="plain" />
          </div>
        )}
        {parties.length > 0 && (
          <div className={styles['panes']}>
            <PartyList
              parties={found}
              all={parties.length}
              counts={counts}
              chosen={chosen}
              typed={typed}
              onType={setTyped}
              onChoose={setChosen}
            />
            {party === undefined ? (
              <p className={styles['note']}>
                Choose a party to see and change what is known of it.
              </p>
            ) : (
              <PartyEditor
                key={party.id}
                party={party}
                parties={parties}
                roles={counts.get(party.id) ?? 0}
                barred={barred}
                onGone={() => first.current?.focus()}
              />
            )}
          </div>
        )}
      </div>
    </EditorDialog>
  );
}
