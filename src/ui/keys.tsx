import { formatKeys } from './format-keys';
import styles from './keys.module.css';

/** A key combination, as it stands in menus and lists. */
export function Keys({ keys }: { readonly keys: string }) {
  return <kbd className={styles['keys']}>{formatKeys(keys)}</kbd>;
}
