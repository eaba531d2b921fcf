import { Redo2, Undo2 } from 'lucide-react';
import type { ScaleChange } from '../../../commands/manage-scale';
import type { Model } from '../../../model/model';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { scaleFor } from '../../../workspace/current';
import { CommandButton } from '../../command-button';
import { useModel, useWhyNotEdit } from '../../panels/use-model';
import { useRun, useWorkspaceState } from '../../use-workspace';
import { AddLevel } from './add-level';
import { LevelEditor } from './level-editor';
import { PaletteChoice } from './palette-choice';
import styles from './scale-dialog.module.css';

/** The scale of the model that is shown, all of it editable for this document. */
export function ScaleDialog({ onClose }: { readonly onClose: () => void }) {
  const model = useModel();
  return (
    <Dialog
      title="Scale"
      wide
      onClose={onClose}
      footer={
        <>
          <span className={styles['foot']}>Every change is made at once, and can be undone.</span>
          <CommandButton id="undo" icon={<Undo2 />} />
          <CommandButton id="redo" icon={<Redo2 />} />
          <Button variant="primary" onPress={onClose}>
            Done
          </Button>
        </>
      }
    >
      {model !== null && <Editor model={model} />}
    </Dialog>
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
