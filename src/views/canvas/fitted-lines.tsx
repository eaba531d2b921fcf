import type { CSSProperties } from 'react';
import type { FittedText } from '../../scene/text-style';

/** A text broken into the same lines as in every export. */
export function FittedLines({
  text,
  className,
  at,
}: {
  readonly text: FittedText;
  readonly className: string | undefined;
  /** Top left corner of the first line, in pixels; without it the style sheet places the text. */
  readonly at?: { readonly x: number; readonly y: number };
}) {
  if (text.lines.length === 0) return null;
  const style: CSSProperties = {
    fontSize: text.style.size,
    fontWeight: text.style.weight,
    lineHeight: `${text.lineHeight}px`,
    ...(at && { left: at.x, top: at.y }),
  };
  return (
    <span className={className} style={style}>
      {text.lines.join('\n')}
    </span>
  );
}
