import { headline } from '../../analysis/standing-words';
import { sayTried } from '../../document/operations/labels';
import type { Model } from '../../model/model';
import { CommandButton } from '../../views/command-button';
import { useModel } from '../../views/panels/use-model';
import { useWorkspaceState } from '../../views/use-workspace';
import { standingOf } from '../../workspace/standing';
import { keptDocument } from '../../workspace/what-if';
import styles from './what-if-banner.module.css';

/** Says across the window that answers are only tried, what they would lead to, and how to end that. */
export function WhatIfBanner() {
  const model = useModel();
  const tried = useWorkspaceState((state) => state.whatIf && sayTried(state.whatIf.tried));
  return (
    <section className={styles['banner']} aria-label="What-if">
      <span className={styles['mark']}>What-if</span>
      <div className={styles['says']}>
        {/* Spoken when it comes and when the result changes, not at every answer. */}
        <output className={styles['compare']}>
          <span>Nothing here is kept.</span>
          {model !== null && <Result model={model} />}
        </output>
        <span>Tried: {tried}</span>
      </div>
      <div className={styles['actions']}>
        <CommandButton id="what-if-keep" text="Keep" variant="primary" />
        <CommandButton id="what-if-keep-as" text="Keep as new" variant="plain" />
        <CommandButton id="what-if" text="Leave" variant="plain" />
      </div>
    </section>
  );
}

/** The stage as it is kept, beside the one that the tried answers lead to. */
function Result({ model }: { readonly model: Model }) {
  const [kept, tried] = useWorkspaceState((state) => {
    const now = standingOf(state, model, state.assessment, keptDocument(state));
    const then = standingOf(state, model);
    return [now === null ? null : headline(now), then === null ? null : headline(then)] as const;
  });
  if (kept === null || tried === null) return null;
  return (
    <span>
      {model.shortTitle}: <strong>{tried}</strong>
      {kept === tried ? ', as kept' : `, instead of ${kept} as kept`}
    </span>
  );
}
