import { useMemo } from 'react';
import type { Element, Model } from '../../model/model';
import { Button } from '../../ui/button';
import { useRun } from '../use-workspace';
import { ConfidenceField } from './confidence-field';
import { counted, titleOf } from './element-title';
import styles from './inspector.module.css';
import { NotesField } from './notes-field';
import { OwnersField } from './owners-field';
import { RatingField } from './rating-field';
import { Fold } from './section';
import { useLensContext, useSaidOf } from './use-model';

const listed = 100;

/** "12 capabilities", "3 criteria"; "5 elements" where groups or stages are among them. */
function countOf(elements: readonly Element[]): string {
  const kinds = new Set(elements.map((element) => element.kind));
  if (kinds.size > 1) return counted(elements.length, 'element');
  if (kinds.has('capability')) return counted(elements.length, 'capability', 'capabilities');
  if (kinds.has('criterion')) return counted(elements.length, 'criterion', 'criteria');
  return counted(elements.length, kinds.has('stage') ? 'stage' : 'group');
}

/** What several elements have in common; a change applies to all of them, as one step. */
export function ManyPanel({
  elements,
  model,
}: {
  readonly elements: readonly Element[];
  readonly model: Model;
}) {
  const run = useRun();
  const context = useLensContext(model);
  const keys = useMemo(
    () => elements.filter((element) => element.rated).map((element) => element.key),
    [elements],
  );
  const all = useMemo(() => elements.map((element) => element.key), [elements]);
  const said = useSaidOf(keys);
  const without = elements.length - keys.length;
  return (
    <>
      <header className={styles['head']}>
        <div className={styles['path']}>{model.title}</div>
        <h2 className={styles['title']}>{countOf(elements)} selected</h2>
        <p className={styles['facts']}>
          {without > 0
            ? `${without} of them are not rated; levels and notes apply to the other ${keys.length}, owners to all.`
            : 'What you set here applies to all of them, as one step.'}
        </p>
      </header>
      {keys.length > 0 && (
        <>
          <RatingField keys={keys} said={said} measure="current" context={context} />
          {context.scale.targets && (
            <RatingField keys={keys} said={said} measure="target" context={context} />
          )}
          <ConfidenceField keys={keys} said={said} />
          <NotesField keys={keys} said={said} />
        </>
      )}
      <OwnersField model={model} keys={all} />
      <Fold title="What is selected">
        <ul className={styles['chosen']}>
          {elements.slice(0, listed).map((element) => (
            <li key={element.key}>
              <Button
                variant="quiet"
                className={styles['step']}
                onPress={() => run('select', { keys: [element.key], focus: element.key })}
              >
                {titleOf(element)}
              </Button>
            </li>
          ))}
        </ul>
        {elements.length > listed && (
          <p className={styles['small']}>and {elements.length - listed} more</p>
        )}
      </Fold>
      <div>
        <Button onPress={() => run('clear-selection')}>Clear the selection</Button>
      </div>
    </>
  );
}
