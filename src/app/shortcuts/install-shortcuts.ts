import { applies, type Command } from '../../commands/command';
import { onMac } from '../../ui/format-keys';
import type { Workspace } from '../../workspace/workspace';
import { chooseCommand, type KeyPlace } from './choose-command';

const textTypes =
  /^(?:text|search|url|email|tel|password|number|date|month|week|time|datetime-local|)$/;

function isField(element: Element): boolean {
  if (element instanceof HTMLInputElement) return textTypes.test(element.type);
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
}

function placeOf(element: Element, characterKeys: boolean): KeyPlace {
  return {
    map: element.closest('[data-map-keys]') !== null,
    field: isField(element),
    control:
      element.closest('button, a[href], summary, input, [role=button], [role=menuitem]') !== null,
    characterKeys,
  };
}

/** Listens for every command's keys. Returns how to stop. */
export function installShortcuts(
  workspace: Workspace,
  commands: readonly Command[],
  run: (id: string) => void,
): () => void {
  const mac = onMac();
  const listen = (event: KeyboardEvent): void => {
    const element = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || event.isComposing || element.closest('[role=menu]') !== null)
      return;
    const place = placeOf(element, workspace.store.getState().preferences.characterKeys);
    const ready = (command: Command): boolean => applies(command, workspace) === true;
    const command = chooseCommand(commands, event, place, ready, mac);
    if (command === null) return;
    event.preventDefault();
    if (place.field && element instanceof HTMLElement) {
      // What has been typed is said before the command looks at the document.
      element.blur();
      element.focus();
    }
    run(command.id);
  };
  window.addEventListener('keydown', listen);
  return () => window.removeEventListener('keydown', listen);
}
