import { focusView, viewPlace } from '../../views/focus-view';
import styles from './skip-link.module.css';

/** First in the tab order: leads past the bar into the map, tree or table. */
export function SkipLink() {
  return (
    <a
      href={`#${viewPlace}`}
      className={styles['skip']}
      onClick={(event) => {
        // The address keeps its fragment: a shared map may live in it.
        event.preventDefault();
        focusView();
      }}
    >
      Skip to the map
    </a>
  );
}
