import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/button';
import styles from './centre.module.css';

/** Keeps the rest of the window alive when a part of it cannot be loaded or drawn. */
export class FaultBoundary extends Component<
  { readonly children: ReactNode },
  { readonly fault: string | null }
> {
  override state: { readonly fault: string | null } = { fault: null };

  static getDerivedStateFromError(error: unknown): { readonly fault: string } {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className={styles['failure']} role="alert">
        <h2>This part could not be shown</h2>
        <p>Your document is not affected. {fault}</p>
        <Button onPress={() => this.setState({ fault: null })}>Try again</Button>
      </div>
    );
  }
}
