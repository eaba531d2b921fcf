import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A part of a panel under a small heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{title}</h3>
      {children}
    </section>
  );
}

/** A part of a panel that is shut until it is asked for. */
export function Fold({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={styles['section']}>
      <summary className={styles['summary']}>{title}</summary>
      <div className={styles['folded']}>{children}</div>
    </details>
  );
}

/** A small mark that tells a proposal of ours, or a doubtful fact, from the source's own. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className={styles['badge']}>{children}</span>;
}
