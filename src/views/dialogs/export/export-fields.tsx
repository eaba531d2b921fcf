import type { Exporter, ExportOptions } from '../../../formats/exporter';
import type { ThemeName } from '../../../scene/theme';
import { Check } from '../../../ui/check';
import { Choice } from '../../../ui/choice';
import { RadioRow } from '../../../ui/radio-row';
import {
  type ExportChoices,
  exportScales,
  type PageShape,
  pageShapes,
  screenShape,
} from '../../../workspace/export-choices';
import styles from './export-dialog.module.css';

const themeNames: readonly { readonly value: ThemeName; readonly label: string }[] = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'print', label: 'Print, white' },
];

type Scope = ExportOptions['scope'];

/** Everything that can be chosen about an export; what the format does not take is not shown. */
export function ExportFields(props: {
  readonly exporters: readonly Exporter[];
  readonly exporter: Exporter;
  readonly choices: ExportChoices;
  readonly scope: Scope;
  /** How many elements are selected. */
  readonly selected: number;
  readonly onChange: (change: Partial<ExportChoices>) => void;
  readonly onScope: (scope: Scope) => void;
  /** Name of the assessment that is shown, null where it is the only one. */
  readonly assessment: string | null;
  readonly assessments: ExportOptions['assessments'];
  readonly onAssessments: (assessments: ExportOptions['assessments']) => void;
}) {
  const { exporters, exporter, choices, scope, selected, onChange, onScope } = props;
  const { assessment, assessments, onAssessments } = props;
  const takes = (option: keyof ExportOptions): boolean => exporter.takes.includes(option);
  const shapes: readonly PageShape[] = [
    ...pageShapes,
    screenShape({ width: window.innerWidth, height: window.innerHeight }),
  ];
  return (
    <div className={styles['fields']}>
      <RadioRow
        label="Format"
        value={exporter.id}
        options={exporters.map(({ id, label }) => ({ value: id, label }))}
        onChange={(id) => onChange({ exporter: id })}
      />
      <p className={styles['hint']}>{exporter.hint}</p>
      {takes('scope') && (
        <RadioRow
          label="What"
          value={scope}
          options={[
            { value: 'whole', label: 'Whole map' },
            {
              value: 'selection',
              label: selected === 0 ? 'Selection' : `Selection (${selected})`,
              ...(selected === 0 && { disabledReason: 'Nothing is selected on the map.' }),
            },
          ]}
          onChange={(value) => onScope(value as Scope)}
        />
      )}
      {takes('scope') && selected === 0 && (
        <p className={styles['hint']}>Nothing is selected on the map, so all of it is exported.</p>
      )}
      {takes('assessments') && assessment !== null && (
        <RadioRow
          label="Assessments"
          value={assessments}
          options={[
            { value: 'all', label: 'All' },
            { value: 'one', label: `Only ${assessment}` },
          ]}
          onChange={(value) => onAssessments(value as ExportOptions['assessments'])}
        />
      )}
      {takes('scale') && (
        <RadioRow
          label="Size"
          value={String(choices.scale)}
          options={exportScales.map((scale) => ({ value: String(scale), label: `${scale}x` }))}
          onChange={(value) => onChange({ scale: Number(value) })}
        />
      )}
      {takes('theme') && (
        <RadioRow
          label="Colours"
          value={choices.theme}
          options={themeNames}
          onChange={(value) => onChange({ theme: value as ThemeName })}
        />
      )}
      {takes('page') && (
        <Choice
          label="Page"
          value={choices.page.id}
          options={shapes.map(({ id, label }) => ({ value: id, label }))}
          onChange={(id) => {
            const page = shapes.find((shape) => shape.id === id);
            if (page !== undefined) onChange({ page });
          }}
        />
      )}
      {takes('embedFont') && (
        <Check
          label="Put the typeface into the file"
          hint="It then looks the same everywhere. Some drawing programs ignore it."
          checked={choices.embedFont}
          onChange={(embedFont) => onChange({ embedFont })}
        />
      )}
    </div>
  );
}
