import type { Party } from '../../document/parties';
import { toneFill, toneInk } from '../../scene/tones';
import { fillStyle } from '../../ui/fill-style';
import styles from './party-mark.module.css';

/** A party's colour and pattern with its letters. For sight only: its name stands beside it. */
export function PartyMark({ party }: { readonly party: Pick<Party, 'tone' | 'short'> }) {
  const fill = toneFill(party.tone);
  return (
    <span
      aria-hidden="true"
      className={styles['mark']}
      style={{ ...fillStyle(fill), color: toneInk(party.tone) }}
    >
      <bdi>{party.short}</bdi>
    </span>
  );
}
