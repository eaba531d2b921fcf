import type { Profile } from '../../analysis/profile';
import type { Model } from '../../model/model';
import { findPalette } from '../../scene/find-palette';
import { scaleFor } from '../../workspace/current';
import { ProgressGrid } from '../charts/progress-grid';
import { capitalised } from '../panels/element-title';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './profile-view.module.css';

/** Shades of a share: from nothing to all in so many steps. */
const shades = 5;

/** The progress of each domain, stage by stage. */
export function StepsByDomain({
  model,
  profile,
}: {
  readonly model: Model;
  readonly profile: Profile;
}) {
  const { scenery } = useWorkspace();
  const paletteId = useWorkspaceState((state) => scaleFor(state, model).palette);
  const colours = findPalette(scenery.palettes, paletteId).colours(shades);
  const last = colours[shades - 1] ?? '#000000';
  return (
    <section className={styles['card']} aria-label="Progress">
      <h3>Progress along each {model.domainWord}</h3>
      <div className={styles['wide']}>
        <ProgressGrid
          domains={profile.domains}
          highest={profile.highest}
          domainWord={capitalised(model.domainWord)}
          caption={`Points earned of those possible, by stage. A dash: the source asks nothing there.`}
          colourOf={(share) => colours[Math.floor(share * (shades - 1))] ?? last}
        />
      </div>
    </section>
  );
}
