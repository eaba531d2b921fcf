import type { Row } from '../../document/rows';
import { type Measure, type Rating, ratingOf } from '../../document/said';
import { levelOf } from '../../model/scale';
import type { LegendEntry, LensContext } from '../../scene/lens';
import { Button } from '../../ui/button';
import { Hidden } from '../../ui/hidden';
import { RadioRow } from '../../ui/radio-row';
import { Swatch } from '../../ui/swatch';
import { useRun, useWorkspace } from '../use-workspace';
import { LevelBlock } from './level-block';
import styles from './rating-field.module.css';
import { type SharedValue, sharedValue } from './shared-value';
import { entriesOf, useWhyNotSay } from './use-model';

const labels: { readonly [measure in Measure]: string } = { current: 'Current', target: 'Target' };

/** The rating of one or several elements, with the meaning of the level that is chosen. */
export function RatingField(props: {
  readonly keys: readonly string[];
  readonly said: readonly (Row | undefined)[];
  readonly measure: Measure;
  readonly context: LensContext;
}) {
  const { keys, said, measure, context } = props;
  const run = useRun();
  const whyNot = useWhyNotSay();
  const entries = entriesOf(useWorkspace(), context, measure);
  const ratings = said.map((row) => ratingOf(row, measure));
  const shared = sharedValue<Rating>(ratings);
  const options = entries
    .filter((entry) => entry.brush !== 'clear')
    .map((entry) => ({
      value: String(entry.brush),
      label: entry.label,
      short: '',
      swatch: <LevelBlock entry={entry} />,
      ...(whyNot !== null && { disabledReason: whyNot }),
    }));
  const rate = (value: Rating | 'clear') => run('rate', { keys, measure, value });
  const nothing = ratings.every((rating) => rating === undefined);
  return (
    <div className={styles['field']}>
      <RadioRow
        label={labels[measure]}
        variant="level"
        options={options}
        value={shared.kind === 'mixed' || shared.value === undefined ? null : String(shared.value)}
        onChange={(value) => rate(value === 'na' ? 'na' : Number(value))}
      />
      <div className={styles['aside']}>
        {shared.kind === 'mixed' && <span className={styles['mixed']}>mixed</span>}
        <Button
          variant="quiet"
          className={styles['clear']}
          label={`Clear ${labels[measure].toLowerCase()}`}
          disabledReason={whyNot ?? (nothing ? 'There is no rating to clear.' : null)}
          onPress={() => rate('clear')}
        >
          Clear
        </Button>
      </div>
      <Meaning
        shared={shared}
        context={context}
        measure={measure}
        ratings={ratings}
        entries={entries}
      />
    </div>
  );
}

/** What the chosen level means; of different ratings, how many there are of each. */
function Meaning(props: {
  readonly shared: SharedValue<Rating>;
  readonly ratings: readonly (Rating | undefined)[];
  readonly entries: readonly LegendEntry[];
  readonly context: LensContext;
  readonly measure: Measure;
}) {
  const { shared, ratings, entries, context, measure } = props;
  if (shared.kind === 'mixed') return <Tally ratings={ratings} entries={entries} />;
  if (shared.value === 'na') {
    return <p className={styles['meaning']}>Not applicable: left out of every count.</p>;
  }
  const level = shared.value === undefined ? undefined : levelOf(context.scale, shared.value);
  if (level === undefined) {
    return (
      <p className={styles['meaning']}>
        {measure === 'target' ? 'No target set.' : 'Not assessed.'}
      </p>
    );
  }
  return (
    <p className={styles['meaning']}>
      <strong>
        {level.value} {level.name}
      </strong>{' '}
      {level.meaning} {level.rubric}
    </p>
  );
}

/** How many of the elements hold which level. */
function Tally(props: {
  readonly ratings: readonly (Rating | undefined)[];
  readonly entries: readonly LegendEntry[];
}) {
  const counts = props.entries
    .map((entry) => ({
      entry,
      count: props.ratings.filter((rating) => (rating ?? 'clear') === entry.brush).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles['tally']}>
      {counts.map(({ entry, count }) => (
        <li key={entry.key}>
          <Swatch fill={entry.swatch} ink={entry.ink} chip={entry.chip} />
          <Hidden>{entry.brush === 'clear' ? 'None' : entry.label}: </Hidden>
          <span aria-hidden="true">×</span> {count}
        </li>
      ))}
    </ul>
  );
}
