import type { BandParts, Box } from '../placement';
import { lineHeight } from '../placing/type-sizes';
import { gaugeBar, markLine, markSide, type RailPaint, stateMarks } from '../rail-paint';
import type { Gauge } from '../scene';
import type { TextStyle } from '../text-style';
import { svgRect } from './svg-shapes';
import { baseLine, svgLine } from './svg-text';
import { px } from './xml';

function svgGaugeBar(
  { earned, best, needed }: NonNullable<Gauge['bar']>,
  box: Box,
  { ground, ink }: RailPaint,
): string {
  const radius = box.height / 2;
  const { track, best: bestTone, bestHeight, tick, tickOver } = gaugeBar;
  const middle = box.y + (box.height - bestHeight) / 2;
  const at = box.x + box.width * needed - tick / 2;
  const mark = { x: at, y: box.y - tickOver, width: tick, height: box.height + 2 * tickOver };
  return [
    svgRect(box, radius, `fill="${ink}" fill-opacity="${track}"`),
    best > earned
      ? svgRect(
          { ...box, y: middle, height: bestHeight, width: box.width * best },
          1,
          `fill="${ink}" fill-opacity="${bestTone}"`,
        )
      : '',
    earned > 0 ? svgRect({ ...box, width: box.width * earned }, radius, `fill="${ink}"`) : '',
    svgRect(mark, 0, `fill="${ink}" stroke="${ground}" stroke-width="2" paint-order="stroke"`),
  ].join('');
}

/** What stands in a stage's rail besides number and title: state, percentage, and the bar with its threshold. */
export function svgGauge(gauge: Gauge, { gauge: at, bar }: BandParts, paint: RailPaint): string {
  if (at === undefined) return '';
  const baseOf = (y: number, { size }: TextStyle): number => baseLine(y, lineHeight(size), size);
  const { mark, words, wordsStyle, percent, percentStyle } = at;
  const place = `translate(${px(mark.x)} ${px(mark.y)}) scale(${px(mark.width / markSide)})`;
  return [
    `<path transform="${place}" d="${stateMarks[gauge.state]}" fill="none" stroke="${paint.quiet}" stroke-width="${markLine}" stroke-linecap="round" stroke-linejoin="round"/>`,
    svgLine(gauge.words, words.x, baseOf(words.y, wordsStyle), wordsStyle, paint.quiet),
    svgLine(
      gauge.percent,
      percent.x,
      baseOf(percent.y, percentStyle),
      percentStyle,
      paint.ink,
      at.percentEnds ? 'end' : 'start',
    ),
    gauge.bar === null ? '' : svgGaugeBar(gauge.bar, bar, paint),
  ].join('');
}
