import { useEffect, useState } from 'react';
import type { Exporter, ExportOptions } from '../../../formats/exporter';
import { subjectOf, toolsOf } from '../../../workspace/exporting';
import { svgAddress } from '../../svg-address';
import { useWorkspace } from '../../use-workspace';
import { estimatePngBytes } from './file-size';

/** What the file will be, before it is written. */
export type Preview =
  | { readonly state: 'drawing' }
  | { readonly state: 'failed'; readonly reason: string }
  | {
      readonly state: 'picture';
      /** The picture itself, as a data address: nothing to give back while it is still being read. */
      readonly address: string;
      readonly width: number;
      readonly height: number;
      /** Size of the file; null while it is being worked out. */
      readonly bytes: number | null;
      readonly exact: boolean;
    }
  | { readonly state: 'text'; readonly start: string; readonly bytes: number };

const shownLines = 60;
/** Quick changes of the choices draw once, this much later, in milliseconds. */
const rest = 80;

/** Draws what the file will be and follows the choices. */
export function usePreview(exporter: Exporter, options: ExportOptions): Preview {
  const workspace = useWorkspace();
  const [preview, setPreview] = useState<Preview>({ state: 'drawing' });
  const { scope, theme, page, scale, embedFont, assessments } = options;

  useEffect(() => {
    let gone = false;
    const show = (next: Preview): void => {
      if (!gone) setPreview(next);
    };
    const draw = async (): Promise<void> => {
      const subject = subjectOf(workspace, exporter.kind);
      if (subject === null) throw new Error('Nothing is open.');
      const chosen = { scope, theme, page, scale, embedFont, assessments };
      const tools = toolsOf(workspace);
      if (exporter.kind !== 'picture') {
        const blob = await exporter.run(subject, chosen, tools);
        const start = (await blob.text()).split('\n', shownLines).join('\n');
        show({ state: 'text', start, bytes: blob.size });
        return;
      }
      const { svg, width, height } = await exporter.preview(subject, chosen, tools);
      if (gone) return;
      const address = await svgAddress(svg);
      const drawn = { state: 'picture', address, width, height } as const;
      if (exporter.mime === 'image/png') {
        show({ ...drawn, bytes: null, exact: false });
        const small = await tools.rasterise(svg, { width, height, scale: 1 });
        show({ ...drawn, bytes: estimatePngBytes(small.size, scale), exact: scale === 1 });
      } else {
        const file = await exporter.run(subject, chosen, tools);
        show({ ...drawn, bytes: file.size, exact: true });
      }
    };
    const timer = setTimeout(() => {
      draw().catch((error: unknown) =>
        show({ state: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    }, rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [workspace, exporter, scope, theme, page, scale, embedFont, assessments]);

  return preview;
}
