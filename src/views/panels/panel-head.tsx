import type { Element, Model } from '../../model/model';
import { Button } from '../../ui/button';
import { useRun } from '../use-workspace';
import { capitalised, kindOf, pathOf, titleOf } from './element-title';
import styles from './inspector.module.css';
import { Badge } from './section';

/** Where an element stands, what it is called, and what it means. */
export function PanelHead({
  element,
  model,
}: {
  readonly element: Element;
  readonly model: Model;
}) {
  const run = useRun();
  const path = pathOf(element, model);
  const domain = model.domains.find((one) => one.id === element.domain);
  return (
    <header className={styles['head']}>
      <div className={styles['path']}>
        {path.length === 0 ? (
          <span>
            {model.shortTitle} {model.edition}
          </span>
        ) : (
          path.map((one) => (
            <Button
              key={one.key}
              variant="quiet"
              className={styles['step']}
              onPress={() => {
                run('select', { keys: [one.key], focus: one.key });
                run('reveal', { key: one.key });
              }}
            >
              {titleOf(one)}
            </Button>
          ))
        )}
      </div>
      <h2 className={styles['title']}>{titleOf(element)}</h2>
      <p className={styles['facts']}>
        <span>{kindOf(element)}</span>
        {domain !== undefined && (
          <span>
            {capitalised(model.domainWord)}: {domain.name}
          </span>
        )}
        {element.domainOrigin === 'proposal' && <Badge>Proposal of Isotherm</Badge>}
        {element.confidence !== 'high' && (
          <Badge>{element.confidence} confidence in the source</Badge>
        )}
      </p>
      {element.definition !== '' && <p className={styles['definition']}>{element.definition}</p>}
    </header>
  );
}
