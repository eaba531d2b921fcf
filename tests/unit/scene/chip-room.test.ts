import { describe, expect, it } from 'vitest';
import { chipInRoom } from '../../../src/scene/chip-room';
import { filled } from '../../../src/scene/paints';
import type { TilePlace } from '../../../src/scene/placement';
import { measureText } from '../../../src/scene/text/measure-text';
import { placeOn, readModel } from '../../fixtures/scenes';

const tiles = [
  { width: 1580, height: 760 },
  { width: 1240, height: 560 },
  { width: 360, height: 640 },
].flatMap((page) =>
  placeOn(readModel('crm-2018-2019'), page).groups.flatMap(({ tiles: all }) => all),
);
const inner = tiles.flatMap(({ children }) => children);

const chipOf = (chip: string, place: TilePlace): string =>
  chipInRoom(filled('#1144bb', chip, 'words', 'key'), place).chip;

/** Room between the first line of the name and the chip, in pixels: below zero they touch. */
function between(chip: string, { name, parts }: TilePlace): number {
  const end = parts.name.x + measureText(name.lines[0] ?? '', name.style);
  return parts.chip.x - measureText(chip, parts.chipStyle) - end;
}

describe('the chip of a tile inside a tile', () => {
  it('leaves letters off rather than touch the name', () => {
    expect(inner.length).toBeGreaterThan(10);
    expect(inner.some((place) => between('NORTHERN', place) < 0)).toBe(true);
    for (const place of inner) {
      const chip = chipOf('NORTHERN', place);
      expect('NORTHERN'.startsWith(chip)).toBe(true);
      expect(chip.length === 1 || between(chip, place) >= 0).toBe(true);
    }
  });

  it('leaves no number off, and nothing where there is room', () => {
    for (const place of inner) expect(chipOf('+1234567', place)).toBe('+1234567');
    for (const place of tiles.filter(({ number }) => number.lines.length > 0))
      expect(chipOf('NORTHERN', place)).toBe('NORTHERN');
    const paint = filled('#1144bb', '3', 'words', 'key');
    for (const place of inner) expect(chipInRoom(paint, place)).toBe(paint);
  });
});
