import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Command } from '../commands/command';
import type { Exporter } from '../formats/exporter';
import type { WorkspaceState } from '../workspace/state';
import type { Workspace } from '../workspace/workspace';
import type { DialogView } from './dialogs/dialog-view';
import type { View } from './view';

/** What was found to show and to do, each in its own order. */
export interface Registry {
  readonly commands: readonly Command[];
  readonly views: readonly View[];
  readonly exporters: readonly Exporter[];
  readonly dialogs: readonly DialogView[];
}

/** The running app, for everything on screen. */
export interface AppContext {
  readonly workspace: Workspace;
  readonly registry: Registry;
  /** Runs a command by its id; one that does not apply says why instead. */
  readonly run: (id: string, argument?: unknown) => void;
}

export const WorkspaceContext = createContext<AppContext | null>(null);

function useApp(): AppContext {
  const app = useContext(WorkspaceContext);
  if (app === null) throw new Error('This stands outside the app.');
  return app;
}

/** The workspace: platform, scenery and store. */
export const useWorkspace = (): Workspace => useApp().workspace;

/** Commands, views, exporters and dialogs. */
export const useRegistry = (): Registry => useApp().registry;

/** How everything on screen changes anything. */
export const useRun = (): AppContext['run'] => useApp().run;

/** A part of the state; renders again when that part changes (shallowly compared). */
export function useWorkspaceState<Part>(select: (state: WorkspaceState) => Part): Part {
  return useStore(useApp().workspace.store, useShallow(select));
}
