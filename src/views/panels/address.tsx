import styles from './address.module.css';

/** An address as it stands, as a link where it is `linked`: only for what was found safe to open. */
export function Address({
  address,
  linked,
}: {
  readonly address: string;
  readonly linked: boolean;
}) {
  if (!linked) return <span className={styles['address']}>{address}</span>;
  return (
    <a className={styles['address']} href={address} target="_blank" rel="noopener noreferrer">
      {address}
    </a>
  );
}
