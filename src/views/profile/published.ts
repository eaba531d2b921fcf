import type { DomainScore } from '../../analysis/profile';
import type { Model } from '../../model/model';
import type { Published } from '../charts/score-bars';

/** The published average beside a score: its value, or that none was published. Null where the model has no averages at all. */
export function publishedOf(model: Model, { domain }: DomainScore): Published | null {
  const averages = model.benchmarks.filter(
    (one) => one.value !== undefined || one.domain !== undefined,
  );
  if (averages.length === 0) return null;
  const found = averages.find((one) => one.domain === domain?.id);
  if (found?.value === undefined) return { value: null, words: 'average not published' };
  return { value: found.value, words: `published average ${found.value} (${found.year})` };
}
