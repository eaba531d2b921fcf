import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { whyNotRoles } from '../../../document/operations/role-set';
import { defaultRoles, type Role, readRoles } from '../../../document/roles';
import { Button } from '../../../ui/button';
import { whyNotEdit } from '../../../workspace/editing';
import { useRun, useWorkspace, useWorkspaceState } from '../../use-workspace';
import { EditorDialog } from '../editor-dialog';
import { countHolders } from './count-holders';
import { freshRole } from './fresh-role';
import { RoleLine } from './role-line';
import styles from './role-set.module.css';

/** The ways in which a party can own something, to change for this document. */
export function RoleSetDialog({ onClose }: { readonly onClose: () => void }) {
  const workspace = useWorkspace();
  const run = useRun();
  const document = useWorkspaceState((state) => state.document);
  const barred = useWorkspaceState(() => whyNotEdit(workspace));
  const roles = readRoles(document);
  const counts = useMemo(() => countHolders(document), [document]);
  const set = (next: readonly Role[], label: string) =>
    run('change-role-set', { roles: next, label });
  const fresh = freshRole(roles);
  return (
    <EditorDialog title="Roles" onClose={onClose}>
      <div className={styles['stack']}>
        <p className={styles['note']}>
          {barred ??
            'How a party can own something. Checks and lenses go by what a role stands for, not by its name.'}
        </p>
        <ul className={styles['list']} aria-label="Roles">
          {roles.map((role) => (
            <RoleLine
              key={role.id}
              role={role}
              held={counts.get(role.id) ?? 0}
              barred={barred ?? (roles.length === 1 ? 'A document has at least one role.' : null)}
              onChange={(change) =>
                set(
                  roles.map((one) => (one === role ? { ...role, ...change } : one)),
                  `Change role ${role.name}`,
                )
              }
              onRemove={() =>
                set(
                  roles.filter((one) => one !== role),
                  `Remove role ${role.name}`,
                )
              }
            />
          ))}
        </ul>
        <div className={styles['ways']}>
          <Button
            icon={<Plus />}
            disabledReason={barred ?? whyNotRoles([...roles, fresh])}
            onPress={() => set([...roles, fresh], 'Add a role')}
          >
            Add a role
          </Button>
          {roles !== defaultRoles && (
            <Button
              disabledReason={barred}
              onPress={() => set(defaultRoles, 'Use the usual roles')}
            >
              Use the usual roles
            </Button>
          )}
        </div>
      </div>
    </EditorDialog>
  );
}
