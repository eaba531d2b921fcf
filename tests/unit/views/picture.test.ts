import { beforeEach, describe, expect, it } from 'vitest';
import { collectMarks } from '../../../src/views/canvas/marks';
import { createPicture, marked, type Picture } from '../../../src/views/canvas/picture';
import { bands, rails } from './sample-placement';
import { sceneOf, withRated } from './sample-scene';

let picture: Picture;
let woken: string[];
const scene = sceneOf(bands);
const noMarks = new Map<string, number>();

beforeEach(() => {
  picture = createPicture();
  picture.show(bands, scene, noMarks);
  woken = [];
  for (const key of ['1', '1.a', '1.b', '1.c', '1.c1', '1.c2', '2', '2.a']) {
    picture.watchElement(key, () => woken.push(key));
  }
});

describe('a picture', () => {
  it('has every tile and group by key', () => {
    expect(picture.tile('1.c2')?.label).toBe('1.c2');
    expect(picture.group('3')?.label).toBe('3');
    expect(picture.tile('nowhere')).toBeUndefined();
  });

  it('wakes only the tile that was painted, and what contains it', () => {
    picture.show(bands, withRated(scene, '1.a'), noMarks);
    expect(woken.sort()).toEqual(['1', '1.a']);
    expect(picture.tile('1.a')?.label).toBe('1.a rated');
    expect(picture.tile('1.b')).toBe(scene.groups[0]?.tiles[1]);
  });

  it('wakes a tile inside a tile', () => {
    picture.show(bands, withRated(scene, '1.c2'), noMarks);
    expect(woken.sort()).toEqual(['1', '1.c', '1.c2']);
  });

  it('wakes only elements whose marks changed', () => {
    const first = collectMarks({
      selection: new Set(['1.a']),
      focus: '1.a',
      unmatched: null,
      hide: false,
    });
    picture.show(bands, scene, first);
    expect(woken).toEqual(['1.a']);
    expect(picture.marks('1.a')).toBe(marked.selected + marked.focused);
    woken = [];
    const second = collectMarks({
      selection: new Set(['1.a', '2.a']),
      focus: '2.a',
      unmatched: null,
      hide: false,
    });
    picture.show(bands, scene, second);
    expect(woken.sort()).toEqual(['1.a', '2.a']);
    expect(picture.marks('1.a')).toBe(marked.selected);
  });

  it('tells what is gone when another model is shown', () => {
    picture.show(rails, sceneOf(rails), noMarks);
    expect(picture.tile('1.a')).toBeUndefined();
    expect(picture.placement()).toBe(rails);
  });

  it('wakes nobody when nothing changed, and nobody who has left', () => {
    let all = 0;
    const stop = picture.watch(() => {
      all += 1;
    });
    picture.show(bands, scene, noMarks);
    expect(all).toBe(0);
    stop();
    picture.show(bands, withRated(scene, '1.a'), noMarks);
    expect(all).toBe(0);
  });
});

describe('marks', () => {
  it('add up', () => {
    const marks = collectMarks({
      selection: new Set(['a']),
      focus: 'a',
      unmatched: new Set(['a', 'b']),
      hide: false,
    });
    expect(marks).toEqual(
      new Map([
        ['a', marked.selected + marked.focused + marked.dimmed],
        ['b', marked.dimmed],
      ]),
    );
  });

  it('hide instead of dimming on demand', () => {
    const marks = collectMarks({
      selection: new Set(),
      focus: null,
      unmatched: new Set(['b']),
      hide: true,
    });
    expect(marks.get('b')).toBe(marked.hidden);
  });
});
