import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../ui/button';
import { useCommand } from './use-command';

/** A button for a command: an icon with the command's label as its name, or `text` beside it. */
export function CommandButton(props: {
  readonly id: string;
  readonly icon?: ReactNode;
  readonly text?: string;
  /** A name that does not change with the state, for a toggle. */
  readonly label?: string;
  readonly variant?: ButtonProps['variant'];
  readonly pressed?: boolean;
  readonly className?: string | undefined;
}) {
  const { id, icon, text, label, variant = 'quiet', pressed, className } = props;
  const command = useCommand(id);
  return (
    <Button
      variant={variant}
      className={className}
      disabledReason={command.reason}
      onPress={command.press}
      {...(icon !== undefined && { icon })}
      {...(text === undefined ? { label: label ?? command.label } : { children: text })}
      {...(command.keys !== undefined && { keys: command.keys })}
      {...(pressed !== undefined && { pressed })}
    />
  );
}
