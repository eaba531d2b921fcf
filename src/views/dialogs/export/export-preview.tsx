import styles from './export-dialog.module.css';
import { sizeInWords } from './file-size';
import type { Preview } from './use-preview';

/** Browsers on a desktop draw no more pixels than these; larger pictures come out smaller. */
const mostPixels = { side: 16_384, area: 268_435_456 };

/** Says how large the file will be. */
export function describeSize(preview: Preview, scale: number | null): string {
  if (preview.state === 'text') return sizeInWords(preview.bytes);
  if (preview.state !== 'picture') return '';
  const { bytes, exact } = preview;
  const size = bytes === null ? '' : `, ${exact ? '' : 'about '}${sizeInWords(bytes)}`;
  const width = Math.round(preview.width * (scale ?? 1));
  const height = Math.round(preview.height * (scale ?? 1));
  if (scale === null) return `${width} × ${height}, any size without loss${size}`;
  const tooLarge = Math.max(width, height) > mostPixels.side || width * height > mostPixels.area;
  return `${width} × ${height} pixels${size}${tooLarge ? ', made smaller where the browser cannot draw as much' : ''}`;
}

/** The file as it will be. */
export function ExportPreview({
  preview,
  title,
}: {
  readonly preview: Preview;
  readonly title: string;
}) {
  return (
    <div className={styles['preview']} aria-busy={preview.state === 'drawing'}>
      {preview.state === 'picture' && (
        <img
          className={styles['picture']}
          src={preview.address}
          width={preview.width}
          height={preview.height}
          alt={`Preview: ${title}`}
        />
      )}
      {preview.state === 'text' && (
        <pre
          className={styles['text']}
          aria-label="The beginning of the file"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard.
          tabIndex={0}
        >
          {preview.start}
        </pre>
      )}
      {preview.state === 'failed' && (
        <p role="alert" className={styles['problem']}>
          The preview could not be drawn. {preview.reason}
        </p>
      )}
    </div>
  );
}
