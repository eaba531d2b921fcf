import { CircleDashed, TriangleAlert } from 'lucide-react';
import type { Role } from '../../document/roles';
import styles from './matrix-sheet.module.css';
import { RoleMarks } from './role-marks';

/** What the letters and marks of the matrix mean. */
export function SheetLegend({ roles }: { readonly roles: readonly Role[] }) {
  const own = { from: null, contested: false };
  const accountable = roles.find(({ duty }) => duty === 'accountable');
  return (
    <ul className={styles['legend']}>
      {roles.map((role) => (
        <li key={role.id}>
          <RoleMarks marks={[{ role, ...own }]} /> {role.name}
        </li>
      ))}
      {roles[0] !== undefined && (
        <li>
          <RoleMarks marks={[{ role: roles[0], ...own, from: '' }]} /> Inherited from what contains
          it
        </li>
      )}
      {accountable !== undefined && (
        <>
          <li>
            <RoleMarks marks={[{ role: accountable, ...own, contested: true }]} />{' '}
            <TriangleAlert aria-hidden="true" /> Two or more are accountable
          </li>
          <li>
            <CircleDashed aria-hidden="true" /> Nobody is accountable
          </li>
        </>
      )}
    </ul>
  );
}
