import { beforeEach, describe, expect, it } from 'vitest';
import { createMountQueue, type MountQueue } from '../../../src/views/canvas/mount-queue';

let now: number;
let frames: (() => void)[];
let done: string[];
let queue: MountQueue;

const frame = (): void => {
  for (const run of frames.splice(0)) run();
};
const step = (name: string, cost: number) => (): void => {
  done.push(name);
  now += cost;
};

beforeEach(() => {
  now = 0;
  frames = [];
  done = [];
  queue = createMountQueue({ next: (run) => frames.push(run), now: () => now }, 5);
});

describe('bringing tiles in', () => {
  it('waits for a frame, and does in each what fits its budget', () => {
    for (const name of ['a', 'b', 'c', 'd']) queue.add(step(name, 3));
    expect(done).toEqual([]);
    frame();
    expect(done).toEqual(['a', 'b']);
    frame();
    expect(done).toEqual(['a', 'b', 'c', 'd']);
    expect(frames).toEqual([]);
  });

  it('goes on however long a step takes', () => {
    queue.add(step('long', 50));
    queue.add(step('next', 1));
    frame();
    expect(done).toEqual(['long']);
    frame();
    expect(done).toEqual(['long', 'next']);
  });

  it('leaves out what has been called off', () => {
    queue.add(step('a', 1));
    const stop = queue.add(step('b', 1));
    stop();
    frame();
    expect(done).toEqual(['a']);
  });

  it('starts again after it was empty, and takes what a step adds', () => {
    queue.add(() => queue.add(step('inner', 1)));
    frame();
    frame();
    queue.add(step('later', 1));
    frame();
    expect(done).toEqual(['inner', 'later']);
  });
});
