import { useMemo } from 'react';
import { isSafeAddress } from '../../document/address';
import { evidenceOf, readSaid } from '../../document/said';
import type { Model } from '../../model/model';
import { counted } from '../panels/element-title';
import { Fold } from '../panels/section';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './profile-view.module.css';

/** The evidence of outcomes that was recorded, by domain: each piece leads to its criterion. */
export function EvidenceByDomain({ model }: { readonly model: Model }) {
  const run = useRun();
  const { store } = useWorkspace();
  const said = useWorkspaceState((state) => state.shown.tables.said);
  const assessment = useWorkspaceState((state) => state.assessment);
  const byDomain = useMemo(() => {
    const document = { ...store.getState().shown };
    const held = { ...document, tables: { ...document.tables, said } };
    return model.domains.map((domain) => ({
      domain,
      pieces: model.elements
        .filter((element) => element.domain === domain.id)
        .flatMap((element) =>
          evidenceOf(readSaid(held, assessment, element.key)).map((piece) => ({ element, piece })),
        ),
    }));
  }, [store, model, said, assessment]);
  return (
    <section className={styles['card']} aria-label="Evidence">
      <h3>Evidence of outcomes</h3>
      {byDomain.map(({ domain, pieces }) => (
        <Fold
          key={domain.id}
          title={`${domain.name}: ${pieces.length === 0 ? 'none recorded' : counted(pieces.length, 'piece')}`}
        >
          <ul className={styles['evidence']}>
            {pieces.map(({ element, piece }) => (
              <li key={`${element.key} ${piece.id}`}>
                <button
                  type="button"
                  className={styles['jump']}
                  onClick={() => {
                    run('set-view', 'map');
                    run('select', { keys: [element.key], focus: element.key });
                  }}
                >
                  {element.id} {element.name}
                </button>
                <span>
                  {piece.address !== undefined && isSafeAddress(piece.address) ? (
                    <a href={piece.address} target="_blank" rel="noopener noreferrer">
                      {piece.title}
                    </a>
                  ) : (
                    piece.title
                  )}
                  {piece.date !== undefined && `, ${piece.date}`}
                </span>
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}
