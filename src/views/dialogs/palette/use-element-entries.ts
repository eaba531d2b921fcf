import { useMemo } from 'react';
import { focusView } from '../../focus-view';
import { titleOf } from '../../panels/element-title';
import { useModel } from '../../panels/use-model';
import { useRun } from '../../use-workspace';
import type { Entry } from './entry';

/** Every element of the model that is shown, as a place to go to; `prefix` says so where commands stand beside it. */
export function useElementEntries(prefix: string): readonly Entry[] {
  const model = useModel();
  const run = useRun();
  return useMemo(
    () =>
      (model?.elements ?? []).map((element): Entry => {
        const parent = element.parent === null ? undefined : model?.byKey.get(element.parent);
        return {
          id: element.key,
          title: `${prefix}${titleOf(element)}`,
          hint: parent === undefined ? (model?.shortTitle ?? '') : titleOf(parent),
          reason: null,
          choose: () => {
            run('select', { keys: [element.key], focus: element.key });
            run('reveal', { key: element.key });
            // So that the next key can rate it; once it is in sight.
            requestAnimationFrame(focusView);
          },
        };
      }),
    [model, prefix, run],
  );
}
