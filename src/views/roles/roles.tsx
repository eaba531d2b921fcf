import { useState } from 'react';
import { listParties } from '../../document/parties';
import type { Model } from '../../model/model';
import { useModel } from '../panels/use-model';
import { useWorkspaceState } from '../use-workspace';
import { Matrix } from './matrix';
import styles from './matrix.module.css';
import { MatrixBar } from './matrix-bar';
import { NoParties } from './no-parties';
import { useMatrixLines } from './use-matrix-lines';

/** The roles view: who has which role for what, as a matrix that is filled by keyboard or pointer. */
export function Roles() {
  const model = useModel();
  const empty = useWorkspaceState((state) => listParties(state.shown).length === 0);
  // Whoever types the first party goes on with the next in the matrix.
  const [begun, setBegun] = useState(false);
  if (model === null) return null;
  return empty ? (
    <NoParties onAdd={() => setBegun(true)} />
  ) : (
    <Page key={model.id} model={model} adding={begun} />
  );
}

function Page({ model, adding }: { readonly model: Model; readonly adding: boolean }) {
  const lines = useMatrixLines(model);
  return (
    <div className={styles['view']} data-view="roles">
      <MatrixBar model={model} lines={lines} />
      <Matrix
        key={lines.transposed ? 'parties' : 'elements'}
        model={model}
        lines={lines}
        adding={adding && !lines.transposed}
      />
    </div>
  );
}
