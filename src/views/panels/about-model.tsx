import type { Rollup } from '../../analysis/rollup';
import type { Model } from '../../model/model';
import type { LensContext } from '../../scene/lens';
import { Button } from '../../ui/button';
import { Swatch } from '../../ui/swatch';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import { FiguresBlock } from './figures-block';
import styles from './inspector.module.css';
import { Badge, Fold, Section } from './section';
import { SourcesList } from './sources-list';
import { entriesOf, rollupsOf, useLensContext } from './use-model';

/** What stands in the inspector while nothing is selected: the model itself. */
export function AboutModel({ model }: { readonly model: Model }) {
  const context = useLensContext(model);
  return (
    <>
      <header className={styles['head']}>
        <div className={styles['path']}>
          {model.publisher}, {model.edition}
        </div>
        <h2 className={styles['title']}>{model.title}</h2>
        <p className={styles['definition']}>{model.summary}</p>
        <p className={styles['hint']}>Select a tile to see and change what is said about it.</p>
      </header>
      <Coverage model={model} context={context} />
      <ScaleKey context={context} />
      {model.notes.length > 0 && (
        <Fold title={`Notes on the source (${model.notes.length})`}>
          <ul className={styles['notes']}>
            {model.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={`Sources (${model.sources.length})`}>
        <SourcesList sources={model.sources} />
      </Fold>
      <p className={styles['small']}>{model.independence}</p>
    </>
  );
}

function Coverage({ model, context }: { readonly model: Model; readonly context: LensContext }) {
  const { current, target } = useWorkspaceState((state) => ({
    current: rollupsOf(model, state, 'current'),
    target: rollupsOf(model, state, 'target'),
  }));
  const ofRoots = (rollups: typeof current): Rollup[] =>
    model.roots.flatMap((key) => rollups.get(key) ?? []);
  return (
    <Section title="Assessed so far">
      <FiguresBlock current={ofRoots(current)} target={ofRoots(target)} context={context} />
    </Section>
  );
}

/** The levels of the scale with what each means. The source gives none, so that they are marked as ours. */
function ScaleKey({ context }: { readonly context: LensContext }) {
  const run = useRun();
  const entries = entriesOf(useWorkspace(), context, 'current');
  const { scale } = context;
  return (
    <Section title={`Scale: ${scale.name}`}>
      {scale.origin === 'proposal' && (
        <div>
          <Badge>Proposal of Isotherm</Badge>
        </div>
      )}
      <dl className={styles['scale']}>
        {scale.levels.map((level) => {
          const entry = entries.find((one) => one.brush === level.value);
          return (
            <div key={level.value}>
              <dt>
                {entry && <Swatch fill={entry.swatch} ink={entry.ink} chip={entry.chip} />}
                {level.name}
              </dt>
              <dd>
                {level.meaning} {level.rubric}
              </dd>
            </div>
          );
        })}
      </dl>
      <div>
        <Button onPress={() => run('open-dialog', 'scale')}>Edit scale</Button>
      </div>
    </Section>
  );
}
