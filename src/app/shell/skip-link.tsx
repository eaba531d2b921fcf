import styles from './skip-link.module.css';
import { viewPlace } from './view-place';

/** First in the tab order: leads past the bar into the map, tree or table. */
export function SkipLink() {
  return (
    <a
      href={`#${viewPlace}`}
      className={styles['skip']}
      onClick={(event) => {
        // The address keeps its fragment: a shared map may live in it.
        event.preventDefault();
        const place = document.getElementById(viewPlace);
        const stop = place?.querySelector<HTMLElement>(
          '[data-map-keys] [tabindex="0"], [data-map-keys][tabindex="0"]',
        );
        (stop ?? place)?.focus();
      }}
    >
      Skip to the map
    </a>
  );
}
