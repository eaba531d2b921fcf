import { describe, expect, it } from 'vitest';
import { chooseCommand, type KeyPlace } from '../../../src/app/shortcuts/choose-command';
import type { KeyPress } from '../../../src/app/shortcuts/match-keys';
import type { Command } from '../../../src/commands/command';

const command = (id: string, keys: readonly string[], scope: Command['scope']): Command => ({
  id,
  label: id,
  keys,
  scope,
  run: () => undefined,
});
const commands = [
  command('rate-3', ['3'], 'map'),
  command('target-7', ['Shift+7'], 'map'),
  command('search', ['/', 'Mod+F'], 'map'),
  command('undo', ['Mod+Z'], 'anywhere'),
  command('palette', ['Mod+K'], 'anywhere'),
  command('open', ['Enter'], 'map'),
  command('clear', ['Delete'], 'map'),
  command('other-clear', ['Delete'], 'map'),
];
const onMap: KeyPlace = { map: true, field: false, control: false, characterKeys: true };
const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const choose = (event: KeyPress, place: KeyPlace, ready: (one: Command) => boolean = () => true) =>
  chooseCommand(commands, event, place, ready, false)?.id ?? null;
const three = press('3', 'Digit3');
const undo = press('z', 'KeyZ', { ctrlKey: true });
const palette = press('k', 'KeyK', { ctrlKey: true });

describe('choosing a command for a key', () => {
  it('keeps keys of the map to the map', () => {
    expect(choose(three, onMap)).toBe('rate-3');
    expect(choose(three, { ...onMap, map: false })).toBeNull();
    expect(choose(undo, { ...onMap, map: false })).toBe('undo');
  });

  it('leaves typing alone', () => {
    const field = { ...onMap, field: true };
    expect(choose(three, field)).toBeNull();
    expect(choose(undo, field)).toBeNull();
    expect(choose(press('Delete', 'Delete'), field)).toBeNull();
    expect(choose(palette, field)).toBe('palette');
  });

  it('leaves Enter to the control that has the focus', () => {
    const enter = press('Enter', 'Enter');
    expect(choose(enter, onMap)).toBe('open');
    expect(choose(enter, { ...onMap, control: true })).toBeNull();
  });

  it('lets single-character keys be turned off, and no others', () => {
    const off = { ...onMap, characterKeys: false };
    expect(choose(three, off)).toBeNull();
    expect(choose(press('/', 'Slash'), off)).toBeNull();
    expect(choose(undo, off)).toBe('undo');
    expect(choose(press('Delete', 'Delete'), off)).toBe('clear');
  });

  it('puts the typed sign before the place of the key', () => {
    expect(choose(press('/', 'Digit7', { shiftKey: true }), onMap)).toBe('search');
    expect(choose(press('&', 'Digit7', { shiftKey: true }), onMap)).toBe('target-7');
  });

  it('prefers what applies, and otherwise the first, which can say why', () => {
    const remove = press('Delete', 'Delete');
    expect(choose(remove, onMap, (one) => one.id === 'other-clear')).toBe('other-clear');
    expect(choose(remove, onMap, () => false)).toBe('clear');
  });
});
