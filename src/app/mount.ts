import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows something in an element of the page. Stands in the script of React itself, which then runs as a task of its own. */
export function mount(node: ReactNode, element: HTMLElement): void {
  createRoot(element).render(node);
}
