import type { Command } from '../../commands/command';
import { mainKeyOf } from '../../ui/format-keys';
import { isCharacterKey, type KeyPress, matchKeys } from './match-keys';

/** Where a key was pressed. */
export interface KeyPlace {
  /** Inside a map, tree or table. */
  readonly map: boolean;
  /** In something that takes text, or chooses by typing. */
  readonly field: boolean;
  /** On a control that Enter and Space press. */
  readonly control: boolean;
  /** Whether keys without a modifier are wanted at all. */
  readonly characterKeys: boolean;
}

/** Keys that edit the text itself and stay with the field. */
const textKeys = new Set(['Z', 'Y', 'A', 'C', 'V', 'X', 'B', 'I', 'U']);

function listens(command: Command, keys: string, place: KeyPlace): boolean {
  if (command.scope === 'map' && !place.map) return false;
  const key = mainKeyOf(keys);
  if (place.field)
    return keys.startsWith('Mod+') && key.length === 1 && !textKeys.has(key.toUpperCase());
  if (place.control && (key === 'Enter' || key === 'Space')) return false;
  return place.characterKeys || !isCharacterKey(keys);
}

/**
 * The command that a key press means, or null: of those that listen there, what was typed comes
 * before the key's place, then one that applies before one that can only say why it does not.
 */
export function chooseCommand(
  commands: readonly Command[],
  press: KeyPress,
  place: KeyPlace,
  ready: (command: Command) => boolean,
  mac: boolean,
): Command | null {
  const byMatch: { character: Command[]; place: Command[] } = { character: [], place: [] };
  for (const command of commands) {
    for (const keys of command.keys ?? []) {
      const match = matchKeys(keys, press, mac);
      if (match !== null && listens(command, keys, place)) byMatch[match].push(command);
    }
  }
  const found = [...byMatch.character, ...byMatch.place];
  return found.find(ready) ?? found[0] ?? null;
}
