import { Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { listAssessments } from '../../../document/create-document';
import type { Exporter, ExportOptions, ExportSubject } from '../../../formats/exporter';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { TextField } from '../../../ui/text-field';
import { nameIn } from '../../../workspace/assessments';
import { type ExportChoices, keepChoices, readChoices } from '../../../workspace/export-choices';
import {
  copyExport,
  exportName,
  makeExport,
  saveBlob,
  subjectOf,
} from '../../../workspace/exporting';
import { tell } from '../../../workspace/workspace';
import { useRegistry, useWorkspace } from '../../use-workspace';
import styles from './export-dialog.module.css';
import { ExportFields } from './export-fields';
import { describeSize, ExportPreview } from './export-preview';
import { type Job, useJob } from './use-job';
import { usePreview } from './use-preview';

/** Chooses what becomes of the map, shows it, and writes it. `part`: begins with a picture of the selection. */
export function ExportDialog(props: { readonly onClose: () => void; readonly part?: boolean }) {
  const { onClose, part = false } = props;
  const workspace = useWorkspace();
  const all = useRegistry().exporters;
  // The page behind a dialog cannot be used: name and selection stay as they were.
  const [subject] = useState(() => subjectOf(workspace));
  const exporters = all.filter(({ whyNot }) => subject !== null && !whyNot?.(subject));
  const [choices, setChoices] = useState(() => {
    const kept = readChoices(workspace);
    const fits = ({ id, takes }: Exporter) => id === kept.exporter && takes.includes('scope');
    if (!part || exporters.some(fits)) return kept;
    return { ...kept, exporter: exporters.find(({ takes }) => takes.includes('scope'))?.id ?? '' };
  });
  const exporter = exporters.find(({ id }) => id === choices.exporter) ?? exporters[0];
  if (subject === null || exporter === undefined) return null;
  return (
    <Chosen
      subject={subject}
      exporters={exporters}
      exporter={exporter}
      choices={choices}
      part={part}
      onClose={onClose}
      onChange={(change) => {
        const next = { ...choices, ...change };
        setChoices(next);
        keepChoices(workspace, next);
      }}
    />
  );
}

/** `name` with the ending that its format has, whatever was typed. */
const withEnding = (name: string, extension: string): string =>
  name.toLowerCase().endsWith(`.${extension}`) ? name : `${name}.${extension}`;

function Chosen(props: {
  readonly subject: ExportSubject;
  readonly exporters: readonly Exporter[];
  readonly exporter: Exporter;
  readonly choices: ExportChoices;
  readonly part: boolean;
  readonly onChange: (change: Partial<ExportChoices>) => void;
  readonly onClose: () => void;
}) {
  const { subject, exporters, exporter, choices, part, onChange, onClose } = props;
  const workspace = useWorkspace();
  const job = useJob();
  const [scope, setScope] = useState<ExportOptions['scope']>(part ? 'selection' : 'whole');
  const [assessments, setAssessments] = useState<ExportOptions['assessments']>('all');
  const [typed, setTyped] = useState<string | null>(null);
  const { theme, page, scale, embedFont } = choices;
  const options: ExportOptions = { theme, page, scale, embedFont, scope, assessments };
  const preview = usePreview(exporter, options);
  const ready = useReady(exporter, options);
  const name = withEnding(typed ?? exportName(subject, exporter), exporter.extension);

  const save = () =>
    job.start(async (stopped) => {
      const blob = ready.file() ?? (await makeExport(workspace, exporter, options));
      if (stopped()) return '';
      const saved = await saveBlob(workspace, blob, name, exporter.label);
      if (saved === 'late') {
        ready.keep(blob);
        return 'The file is ready. Press Save again to choose where it goes.';
      }
      if (saved === 'cancelled') return '';
      tell(workspace, `Saved "${name}".`);
      onClose();
      return '';
    });
  const copy = () =>
    job.start(async () => {
      await copyExport(workspace, exporter, options);
      return exporter.mime === 'image/png'
        ? 'Copied the picture to the clipboard.'
        : 'Copied the text of the drawing to the clipboard.';
    });
  const busy = job.running ? 'The file is being written.' : null;

  return (
    <Dialog
      title="Export"
      wide
      onClose={onClose}
      footer={
        <>
          <JobLine job={job} />
          {exporter.kind === 'picture' && (
            <Button icon={<Copy />} disabledReason={busy} onPress={copy}>
              Copy to clipboard
            </Button>
          )}
          <Button variant="primary" icon={<Download />} disabledReason={busy} onPress={save}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles['export']}>
        <div className={styles['side']}>
          <ExportFields
            exporters={exporters}
            exporter={exporter}
            choices={choices}
            scope={scope}
            selected={subject.selection.size}
            onChange={onChange}
            onScope={setScope}
            assessment={
              listAssessments(subject.document).length > 1
                ? nameIn(subject.document, subject.assessment)
                : null
            }
            assessments={assessments}
            onAssessments={setAssessments}
          />
          <TextField
            label="File name"
            value={name}
            onCommit={(text) => setTyped(text.trim() === '' ? null : text.trim())}
          />
        </div>
        <figure className={styles['result']}>
          <ExportPreview preview={preview} title={name} />
          <figcaption className={styles['size']} aria-live="polite">
            {describeSize(preview, exporter.takes.includes('scale') ? scale : null)}
          </figcaption>
        </figure>
      </div>
    </Dialog>
  );
}

/** Keeps a finished file as long as the choices stand. */
function useReady(exporter: Exporter, options: ExportOptions) {
  const wanted = JSON.stringify([exporter.id, options]);
  const [held, setHeld] = useState<{ readonly wanted: string; readonly blob: Blob } | null>(null);
  return {
    file: (): Blob | null => (held?.wanted === wanted ? held.blob : null),
    keep: (blob: Blob) => setHeld({ wanted, blob }),
  };
}

/** How the work stands: a bar to call it off by once it takes long, then what came of it. */
function JobLine({ job }: { readonly job: Job }) {
  return (
    <div className={styles['job']}>
      {job.slow && (
        <>
          <progress aria-label="Writing the file" className={styles['progress']} />
          <Button variant="quiet" onPress={job.cancel}>
            Cancel
          </Button>
        </>
      )}
      <output>{job.outcome?.kind === 'done' ? job.outcome.words : ''}</output>
      {job.outcome?.kind === 'failed' && (
        <p role="alert" className={styles['problem']}>
          {job.outcome.words} Nothing was written.
        </p>
      )}
    </div>
  );
}
