import { useMemo } from 'react';
import { levelLabel } from '../../document/operations/scales';
import { ratingOf } from '../../document/said';
import type { Element, Model } from '../../model/model';
import { useWorkspaceState } from '../use-workspace';
import { ConfidenceField } from './confidence-field';
import { EvidenceField } from './evidence-field';
import { FiguresBlock } from './figures-block';
import { HistoryList } from './history-list';
import styles from './inspector.module.css';
import { NotesField } from './notes-field';
import { OwnersField } from './owners-field';
import { PanelHead } from './panel-head';
import { RatingField } from './rating-field';
import { ReferencesList } from './references-list';
import { Fold, Section } from './section';
import { SourcesList } from './sources-list';
import { Blocking, StageBlock } from './stage-block';
import { rollupsOf, useLensContext, useSaid } from './use-model';

/** Everything about one element: what the model says of it, and what people say. */
export function TilePanel({
  element,
  model,
}: {
  readonly element: Element;
  readonly model: Model;
}) {
  const said = useSaid(element.key);
  const context = useLensContext(model);
  const sources = model.sources.filter((source) => element.sources.includes(source.id));
  const keys = useMemo(() => [element.key], [element]);
  return (
    <>
      <PanelHead element={element} model={model} />
      {element.rated && (
        <>
          <RatingField keys={keys} said={[said]} measure="current" context={context} />
          {context.scale.targets && (
            <RatingField keys={keys} said={[said]} measure="target" context={context} />
          )}
        </>
      )}
      {element.floor === true && (
        <p className={styles['muted']}>The floor stage describes the start; it is not scored.</p>
      )}
      {element.kind === 'stage' && element.floor !== true && (
        <StageBlock element={element} model={model} />
      )}
      {element.kind === 'criterion' && <Blocking element={element} model={model} />}
      {element.children.length > 0 && <Parts element={element} model={model} />}
      {element.rated && <ConfidenceField keys={keys} said={[said]} />}
      <EvidenceField elementKey={element.key} said={said} />
      <NotesField keys={keys} said={[said]} />
      <OwnersField model={model} keys={keys} />
      <ReferencesList references={element.references} />
      {element.notes.length > 0 && (
        <Section title="Notes on the source">
          {element.notes.map((note) => (
            <p key={note} className={styles['small']}>
              {note}
            </p>
          ))}
        </Section>
      )}
      <HistoryList elementKey={element.key} />
      <Fold title={sources.length === 1 ? 'Source' : `Sources (${sources.length})`}>
        <SourcesList sources={sources} />
      </Fold>
    </>
  );
}

/** The roll-up of what an element contains; beside its own rating, where it has one. */
function Parts({ element, model }: { readonly element: Element; readonly model: Model }) {
  const context = useLensContext(model);
  const said = useSaid(element.key);
  const { current, target } = useWorkspaceState((state) => ({
    current: rollupsOf(model, state, 'current').get(element.key),
    target: rollupsOf(model, state, 'target').get(element.key),
  }));
  if (current === undefined || current.of + current.notApplicable === 0) return null;
  const own = ratingOf(said, 'current');
  return (
    <Section title={element.rated ? 'Its parts' : 'Roll-up'}>
      {element.rated && (
        <p className={styles['small']}>
          {typeof own === 'number'
            ? `Rated ${levelLabel(context.scale, own)} itself; the figures below are those of its parts.`
            : 'Not rated itself; the figures below are those of its parts.'}
        </p>
      )}
      <FiguresBlock
        current={[current]}
        target={target === undefined ? [] : [target]}
        context={context}
      />
    </Section>
  );
}
