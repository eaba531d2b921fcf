import { describe, expect, it } from 'vitest';
import { createPicture, marked } from '../../../src/views/canvas/picture';
import { moveOver } from '../../../src/views/map/install-navigator';
import { bands } from './sample-placement';
import { sceneOf } from './sample-scene';

const pictureWithout = (...hidden: string[]) => {
  const picture = createPicture();
  picture.show(bands, sceneOf(bands), new Map(hidden.map((key) => [key, marked.hidden])));
  return picture;
};

describe('moving over a map with a filter', () => {
  it('passes over what is hidden', () => {
    expect(moveOver(pictureWithout(), '1.a', 'right')).toBe('1.b');
    expect(moveOver(pictureWithout('1.b'), '1.a', 'right')).toBe('2.a');
    expect(moveOver(pictureWithout('1.a'), null, 'first')).toBe('1.b');
    expect(moveOver(pictureWithout('3.e'), null, 'last')).not.toBe('3.e');
  });

  it('stops where only hidden elements lie ahead, and where there is no map yet', () => {
    expect(moveOver(pictureWithout('1.b', '2.a', '2.b'), '1.a', 'right')).toBeNull();
    expect(moveOver(createPicture(), null, 'first')).toBeNull();
  });
});
