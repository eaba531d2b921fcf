import { tones } from '../../../document/parties';
import { Field } from '../../../ui/field';
import { PartyMark } from '../../party/party-mark';
import styles from './parties.module.css';

const all = Array.from({ length: tones }, (_, tone) => tone);
const patterns = ['plain', 'with lines', 'with dots', 'with a grid'];

const sayTone = (tone: number): string =>
  `Colour ${(tone % 10) + 1}, ${patterns[Math.floor(tone / 10)] ?? ''}`;

/** A party's colour: ten of them, each plain and in three patterns. */
export function ToneChoice(props: {
  readonly tone: number;
  readonly onChange: (tone: number) => void;
}) {
  const { tone, onChange } = props;
  return (
    <Field label="Colour">
      <div className={styles['tones']}>
        {all.map((one) => (
          <button
            key={one}
            type="button"
            aria-label={sayTone(one)}
            title={sayTone(one)}
            aria-pressed={one === tone}
            className={styles['tone']}
            onClick={() => onChange(one)}
          >
            <PartyMark party={{ tone: one, short: '' }} />
          </button>
        ))}
      </div>
    </Field>
  );
}
