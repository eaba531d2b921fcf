import { isSafeAddress } from '../../document/address';
import type { SourceFile } from '../../model/model-file';
import { Address } from './address';
import styles from './references-list.module.css';

/** The documents that a model's facts were read in. */
export function SourcesList({ sources }: { readonly sources: readonly SourceFile[] }) {
  return (
    <ul className={styles['list']}>
      {sources.map(({ id, title, publisher, year, address, note }) => (
        <li key={id}>
          {title}
          <span className={styles['note']}>
            {[publisher, year].filter((part) => part !== undefined).map((part) => `, ${part}`)}
          </span>
          {address !== undefined && (
            <div>
              <Address address={address} linked={isSafeAddress(address)} />
            </div>
          )}
          {note !== undefined && <p className={styles['note']}>{note}</p>}
        </li>
      ))}
    </ul>
  );
}
