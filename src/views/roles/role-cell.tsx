import { memo } from 'react';
import type { Owners } from '../../analysis/ownership';
import type { Party } from '../../document/parties';
import type { Role } from '../../document/roles';
import type { Element, Model } from '../../model/model';
import { titleOf } from '../panels/element-title';
import { marksOf, sayMarks } from './cell-marks';
import styles from './matrix.module.css';

/** Where a role's party was named: the title of the element that contains this one. */
const nameIn =
  (model: Model) =>
  (key: string): string => {
    const element = model.byKey.get(key);
    return element === undefined ? key : titleOf(element);
  };

/** The roles of a party for an element, as letters. Renders again only when one of these changes. */
export const RoleCell = memo(function RoleCell(props: {
  readonly model: Model;
  readonly element: Element;
  readonly party: Party;
  readonly owners: Owners;
  readonly roles: readonly Role[];
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly stop: boolean;
  readonly selected: boolean;
}) {
  const { model, element, party, owners, roles, row, column } = props;
  const marks = marksOf(owners, party.id, roles);
  const words = sayMarks(marks, nameIn(model));
  const contested = (role: Role): boolean =>
    role.duty === 'accountable' && (owners.byRole.get(role.id)?.length ?? 0) > 1;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={props.selected}
      aria-label={`${titleOf(element)}, ${party.name}, ${words}`}
      title={marks.length === 0 ? undefined : `${party.name}: ${words}`}
      tabIndex={props.stop ? 0 : -1}
      className={styles['cell']}
      style={{ left: props.left }}
      data-at={`${row}:${column}`}
    >
      {marks.map(({ role, from }) => (
        <span
          key={role.id}
          className={styles['mark']}
          data-duty={role.duty}
          data-inherited={from !== null || undefined}
          data-contested={contested(role) || undefined}
        >
          {role.letter}
        </span>
      ))}
    </div>
  );
});
