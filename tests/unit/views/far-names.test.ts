import { describe, expect, it } from 'vitest';
import { type FarGroup, fitFarNames, plateOf } from '../../../src/views/canvas/far-names';
import { bands } from './sample-placement';

const [place] = bands.groups;
if (place === undefined) throw new Error('The sample has no group.');

const sized = (key: string, width: number, height: number, title: string): FarGroup => ({
  place: { ...place, key, box: { x: 0, y: 0, width, height } },
  title,
});

describe('names from afar', () => {
  it('all have the largest size that suits every group', () => {
    const groups = [
      sized('wide', 1000, 400, '1.0 Outreach'),
      sized('narrow', 200, 200, '2.0 Outreach'),
    ];
    const names = fitFarNames(groups, [72, 40, 30, 20], 1);
    expect([...names.values()].map(({ text }) => text.style.size)).toEqual([30, 30]);
  });

  it('run upwards in a group too narrow for their longest word', () => {
    const names = fitFarNames([sized('strip', 60, 900, '5 Campaign Management')], [20], 1);
    expect(names.get('strip')).toMatchObject({ upright: true });
    expect(names.get('strip')?.text.lines).toEqual(['5 Campaign Management']);
    const across = fitFarNames([sized('block', 600, 900, '5 Campaign Management')], [20], 1);
    expect(across.get('block')?.upright).toBe(false);
  });

  it('are fitted for the scale at which they are seen', () => {
    const groups = [sized('wide', 1000, 400, '1.0 Outreach and Marketing')];
    expect(fitFarNames(groups, [20, 12], 1).get('wide')?.text.style.size).toBe(20);
    expect(fitFarNames(groups, [20, 12], 0.1).get('wide')?.text.style.size).toBe(12);
  });

  it('stand on a plate in the middle of their group', () => {
    const group = sized('wide', 1000, 400, '1.0 Outreach');
    const name = fitFarNames([group], [20], 1).get('wide');
    if (name === undefined) throw new Error('There is no name.');
    const plate = plateOf(name, group.place.box);
    expect(plate.x + plate.width / 2).toBeCloseTo(500);
    expect(plate.y + plate.height / 2).toBeCloseTo(200);
    expect(plate.width).toBeGreaterThan(plate.height);
  });
});
