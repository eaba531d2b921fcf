import { memo } from 'react';
import type { Party } from '../../document/parties';
import type { Element, Model } from '../../model/model';
import { titleOf } from '../panels/element-title';
import { type Mark, sameMarks, sayMarks } from './cell-marks';
import styles from './matrix.module.css';
import { RoleMarks } from './role-marks';

interface Props {
  readonly model: Model;
  readonly element: Element;
  readonly party: Party;
  readonly marks: readonly Mark[];
  /** Row and column, from 0: "3:12". */
  readonly at: string;
  /** As `aria-colindex` counts. */
  readonly place: number;
  readonly stop: boolean;
  readonly selected: boolean;
  /** Where it stands when it is not among the columns in sight, in pixels from the left. */
  readonly left?: number;
}

/** Where a role's party was named: the title of the element that contains this one. */
const nameIn =
  (model: Model) =>
  (key: string): string => {
    const element = model.byKey.get(key);
    return element === undefined ? key : titleOf(element);
  };

/** The roles of a party for an element, as letters. Renders again only when what it shows changes. */
export const RoleCell = memo(function RoleCell(props: Props) {
  const { element, party, marks, left } = props;
  const words = sayMarks(marks, nameIn(props.model));
  return (
    <div
      role="gridcell"
      aria-colindex={props.place}
      aria-selected={props.selected}
      aria-label={`${titleOf(element)}, ${party.name}, ${words}`}
      title={marks.length === 0 ? undefined : `${party.name}: ${words}`}
      tabIndex={props.stop ? 0 : -1}
      className={styles['cell']}
      style={left === undefined ? undefined : { position: 'absolute', left }}
      data-at={props.at}
    >
      <RoleMarks marks={marks} />
    </div>
  );
}, showsTheSame);

function showsTheSame(before: Props, after: Props): boolean {
  return (
    before.element === after.element &&
    before.party === after.party &&
    before.at === after.at &&
    before.place === after.place &&
    before.stop === after.stop &&
    before.selected === after.selected &&
    before.left === after.left &&
    before.model === after.model &&
    sameMarks(before.marks, after.marks)
  );
}
