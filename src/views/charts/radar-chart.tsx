import { curveLinearClosed, lineRadial, scaleLinear } from 'd3';
import styles from './radar-chart.module.css';
import { wrapLabel } from './wrap-label';

/** One outline on a radar: a value per axis, null where there is none. */
export interface RadarSeries {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Drawn filled and strongest. */
  readonly main: boolean;
  readonly colour: string;
}

/** Measures in pixels at the size that the chart is meant for, so that its text is as large as that around it. */
const sizes = {
  large: { width: 520, height: 380, radius: 146, font: 13, line: 15, gap: 14, label: 16 },
  small: { width: 380, height: 230, radius: 78, font: 12, line: 14, gap: 10, label: 14 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

interface Props {
  /** Names of the axes, clockwise from the top. */
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
  /** Values that were published, drawn as marks on their axis. */
  readonly marks: readonly (number | null)[];
  /** The end of every axis. */
  readonly highest: number;
  /** What the picture says, for those who do not see it. */
  readonly label: string;
  readonly size?: keyof typeof sizes;
}

/** Scores on axes around a centre. The bars beside it say the same in figures. */
export function RadarChart({ axes, series, marks, highest, label, size: named = 'large' }: Props) {
  const size = sizes[named];
  const { radius } = size;
  const length = scaleLinear().domain([0, highest]).range([0, radius]);
  const angle = (index: number): number => (index * 2 * Math.PI) / axes.length;
  const at = (index: number, value: number) => ({
    x: Math.sin(angle(index)) * length(value),
    y: -Math.cos(angle(index)) * length(value),
  });
  const outline = lineRadial<number | null>()
    .angle((_, index) => angle(index))
    .radius((value) => length(value ?? 0))
    .curve(curveLinearClosed);
  const rings = Array.from({ length: highest }, (_, index) => index + 1);
  return (
    <svg
      className={styles['chart']}
      style={{ maxWidth: size.width }}
      viewBox={`${-size.width / 2} ${-size.height / 2} ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
    >
      {rings.map((ring) => (
        <path
          key={ring}
          d={outline(axes.map(() => ring)) ?? ''}
          fill="none"
          stroke="var(--line)"
          strokeWidth={ring === highest ? 1.5 : 1}
        />
      ))}
      {axes.map((name, index) => {
        const { x, y } = at(index, highest);
        return <line key={name} x2={x} y2={y} stroke="var(--line)" strokeWidth={1} />;
      })}
      {[...series]
        .sort((a, b) => Number(a.main) - Number(b.main))
        .map(({ id, values, main, colour }) => (
          <path
            key={id}
            d={outline(values) ?? ''}
            fill={main ? colour : 'none'}
            fillOpacity={main ? 0.22 : 0}
            stroke={colour}
            strokeWidth={main ? 2.5 : 1.5}
            strokeDasharray={main ? undefined : '5 3'}
            strokeLinejoin="round"
          />
        ))}
      {marks.map((value, index) => {
        if (value === null) return null;
        const { x, y } = at(index, value);
        return (
          <circle
            key={axes[index]}
            cx={x}
            cy={y}
            r={5}
            fill="var(--surface)"
            stroke="var(--text)"
            strokeWidth={1.5}
            strokeDasharray="2 2"
          />
        );
      })}
      {axes.map((name, index) => (
        <AxisLabel key={name} name={name} angle={angle(index)} size={size} />
      ))}
      <text x={4} y={-length(highest) + 12} fill="var(--muted)" fontSize={11}>
        {highest}
      </text>
    </svg>
  );
}

/** An axis' name at its end, outside the rings and never beyond the picture. */
function AxisLabel(props: { readonly name: string; readonly angle: number; readonly size: Size }) {
  const { name, angle } = props;
  const { radius, gap, font, line: lineHeight, label } = props.size;
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const side = Math.abs(x) < 0.2 ? 'middle' : x > 0 ? 'start' : 'end';
  const lines = wrapLabel(name, side === 'middle' ? 2 * label : label);
  const top = y * (radius + gap) + 4 + ((y - 1) / 2) * (lines.length - 1) * lineHeight;
  return (
    <text x={x * (radius + gap)} y={top} textAnchor={side} fill="var(--text)" fontSize={font}>
      {lines.map((text, index) => (
        <tspan key={text} x={x * (radius + gap)} dy={index === 0 ? 0 : lineHeight}>
          {text}
        </tspan>
      ))}
    </text>
  );
}
