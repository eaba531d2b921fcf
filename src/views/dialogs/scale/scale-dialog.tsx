import type { ScaleChange } from '../../../commands/manage-scale';
import type { Model } from '../../../model/model';
import { TextField } from '../../../ui/text-field';
import { scaleFor } from '../../../workspace/current';
import { useModel, useWhyNotEdit } from '../../panels/use-model';
import { useRun, useWorkspaceState } from '../../use-workspace';
import { EditorDialog } from '../editor-dialog';
import { AddLevel } from './add-level';
import { LevelEditor } from './level-editor';
import { PaletteChoice } from './palette-choice';
import styles from './scale-dialog.module.css';

/** The scale of the model that is shown, all of it editable for this document. */
export function ScaleDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useModel();
  return (
    <EditorDialog title="Scale" onClose={onClose}>
      {model !== null && <Editor model={model} />}
    </EditorDialog>
  );
}

function Editor({ model }: { readonly model: Model }) {
  const run = useRun();
  const barred = useWhyNotEdit();
  const scale = useWorkspaceState((state) => scaleFor(state, model));
  const change = (wish: ScaleChange) => run('change-scale', { scale: scale.id, change: wish });
  return (
    <div className={styles['editor']}>
      {barred !== null && <p className={styles['note']}>{barred}</p>}
      <p className={styles['note']}>
        {scale.origin === 'proposal' && (
          <span className={styles['badge']}>Proposal of Isotherm</span>
        )}{' '}
        The source of this model gives no such scale. It is kept per document, and used by every
        model of this kind in it.
      </p>
      <TextField
        label="Name"
        value={scale.name}
        onCommit={(name) => change({ do: 'rename', name })}
      />
      <ol className={styles['levels']} aria-label="Levels, lowest first">
        {scale.levels.map((level) => (
          <LevelEditor
            key={level.value}
            model={model}
            scale={scale}
            level={level}
            onChange={change}
          />
        ))}
      </ol>
      <AddLevel scale={scale} onChange={change} />
      <PaletteChoice scale={scale} onChange={change} />
    </div>
  );
}
