import type { Mark } from './cell-marks';
import styles from './role-marks.module.css';

/** Roles as letters: which one, whether it is inherited, and whether others answer too. */
export function RoleMarks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map(({ role, from, contested }) => (
    <span
      key={role.id}
      className={styles['mark']}
      data-duty={role.duty}
      data-inherited={from !== null || undefined}
      data-contested={contested || undefined}
    >
      {role.letter}
    </span>
  ));
}
