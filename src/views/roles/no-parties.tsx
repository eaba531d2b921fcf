import { AddParty } from './add-party';
import styles from './matrix.module.css';

/** What stands in place of the matrix while the document has no party. */
export function NoParties({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <div className={styles['nobody']}>
      <h2>Who owns what</h2>
      <p>
        Say which team is accountable, responsible, consulted or informed, row by row or for a whole
        group at once. Then see what nobody owns, what two claim, and who carries too much.
      </p>
      <AddParty onAdd={onAdd} />
      <p className={styles['muted']}>
        Name a team, a business area or a person and press Enter. What you type stays in this
        browser.
      </p>
    </div>
  );
}
