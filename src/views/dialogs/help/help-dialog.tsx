import { Check } from '../../../ui/check';
import { Choice } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import { Keys } from '../../../ui/keys';
import { useModel } from '../../panels/use-model';
import { useRegistry, useRun, useWorkspace, useWorkspaceState } from '../../use-workspace';
import styles from './help-dialog.module.css';
import { type KeyGroup, keyGroups } from './key-groups';

const themes = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

/** Every key, from the same table that handles them; the settings; and what Isotherm is and is not. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const run = useRun();
  const { commands } = useRegistry();
  const { theme, characterKeys } = useWorkspaceState((state) => state.preferences);
  const model = useModel();
  return (
    <Dialog title="Keys and help" wide onClose={onClose}>
      <ul className={styles['how']}>
        <li>Select tiles, then choose a level below or press its digit: that rates them.</li>
        <li>
          With nothing selected, a level becomes a brush: click or drag over tiles. Escape puts it
          down.
        </li>
        <li>
          Everything is saved as it is made, in this browser only, and everything can be undone.
        </li>
      </ul>
      <div className={styles['groups']}>
        {keyGroups(commands, workspace).map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
      <section className={styles['settings']}>
        <h3>Settings</h3>
        <Check
          label="Keys without Ctrl or ⌘ act on the map and the table"
          checked={characterKeys}
          onChange={() => run('toggle-character-keys')}
        />
        <div className={styles['theme']}>
          <Choice
            label="Theme"
            value={theme}
            options={themes}
            onChange={(value) => run('set-theme', value)}
          />
        </div>
      </section>
      {model !== null && (
        <section className={styles['about']}>
          <h3>
            {model.title} ({model.edition})
          </h3>
          <p>{model.independence}</p>
        </section>
      )}
    </Dialog>
  );
}

function Group({ group }: { readonly group: KeyGroup }) {
  return (
    <section className={styles['group']}>
      <h3>{group.title}</h3>
      <dl>
        {group.lines.map((line) => (
          <div key={line.id} className={styles['line']}>
            <dt>{line.label}</dt>
            <dd>
              {line.keys.map((keys, index) => (
                <span key={keys}>
                  {index > 0 && ' or '}
                  <Keys keys={keys} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
