import type { Outcome } from '../document/operations/outcome';
import { type Fate, removeLevel } from '../document/operations/remove-level';
import {
  addLevel,
  changeLevel,
  renameScale,
  setPalette,
  setReversed,
} from '../document/operations/scales';
import { readScale } from '../document/scales';
import type { Level } from '../model/scale';
import { perform } from '../workspace/editing';
import type { Workspace } from '../workspace/workspace';

/** What can be done to a scale of the document. */
export type ScaleChange =
  | { readonly do: 'rename'; readonly name: string }
  | {
      readonly do: 'change-level';
      readonly value: number;
      readonly words: Partial<Omit<Level, 'value'>>;
    }
  | { readonly do: 'add-level'; readonly level: Level }
  | { readonly do: 'remove-level'; readonly value: number; readonly fate: Fate }
  | { readonly do: 'set-palette'; readonly palette: string }
  | { readonly do: 'set-reversed'; readonly reversed: boolean };

function change(
  workspace: Workspace,
  scale: string,
  wish: ScaleChange,
): readonly [string, Outcome] {
  const { document, models } = workspace.store.getState();
  const { name } = readScale(document, scale);
  switch (wish.do) {
    case 'rename':
      return [`Rename scale to ${wish.name.trim()}`, renameScale(document, scale, wish.name)];
    case 'change-level':
      return [
        `Change level ${wish.value} of ${name}`,
        changeLevel(document, scale, wish.value, wish.words),
      ];
    case 'add-level':
      return [`Add level ${wish.level.value} to ${name}`, addLevel(document, scale, wish.level)];
    case 'remove-level': {
      const at = workspace.platform.now();
      return [
        `Remove level ${wish.value} of ${name}`,
        removeLevel(document, scale, wish.value, wish.fate, models, at),
      ];
    }
    case 'set-palette':
      return ['Change the palette', setPalette(document, scale, wish.palette)];
    case 'set-reversed':
      return ['Turn the colours round', setReversed(document, scale, wish.reversed)];
  }
}

/** Changes a scale of the document as one edit. */
export function changeScale(workspace: Workspace, argument: unknown): void {
  const { scale, change: wish } = argument as {
    readonly scale: string;
    readonly change: ScaleChange;
  };
  perform(workspace, ...change(workspace, scale, wish));
}
