import { isSafeAddress } from '../../document/address';
import type { ReferenceFile } from '../../model/model-file';
import { Address } from './address';
import styles from './references-list.module.css';
import { Badge, Section } from './section';

/**
 * References as the source prints them. A print that is damaged is no link, since it may lead to a
 * stranger; what it most likely was stands beside it, marked as ours.
 */
export function ReferencesList({ references }: { readonly references: readonly ReferenceFile[] }) {
  if (references.length === 0) return null;
  return (
    <Section title="References (as cited by the source)">
      <ul className={styles['list']}>
        {references.map((reference) => (
          <Reference key={reference.printed} reference={reference} />
        ))}
      </ul>
      <p className={styles['note']}>
        Addresses stand as printed; whether they still lead anywhere was not checked.
      </p>
    </Section>
  );
}

function Reference({ reference }: { readonly reference: ReferenceFile }) {
  const { kind, printed, repair, note } = reference;
  const linked = kind === 'address' && repair === undefined && isSafeAddress(printed);
  return (
    <li>
      <Address address={printed} linked={linked} />
      {repair !== undefined && (
        <div className={styles['repair']}>
          <div className={styles['badges']}>
            <Badge>Proposal of Isotherm</Badge>
            <Badge>{repair.confidence} confidence</Badge>
          </div>
          Likely meant: <Address address={repair.address} linked={isSafeAddress(repair.address)} />
        </div>
      )}
      {note !== undefined && <p className={styles['note']}>{note}</p>}
    </li>
  );
}
