import {
  Download,
  Folder,
  Moon,
  PanelLeft,
  PanelRight,
  Redo2,
  Search,
  Sun,
  Undo2,
} from 'lucide-react';
import { classNames } from '../../ui/class-names';
import { Keys } from '../../ui/keys';
import { CommandButton } from '../../views/command-button';
import { useCommand } from '../../views/use-command';
import { useWorkspaceState } from '../../views/use-workspace';
import { AssessmentPicker } from './assessment-picker';
import { DocumentTitle } from './document-title';
import { MainMenu } from './main-menu';
import { ModelTabs } from './model-tabs';
import { SavedWord } from './saved-word';
import styles from './top-bar.module.css';
import { ViewTabs } from './view-tabs';

/** The bar at the top: the document, its models and views, and what is done to the whole of it. */
export function TopBar({ filled }: { readonly filled: boolean }) {
  return <header className={styles['bar']}>{filled && <Content />}</header>;
}

function Content() {
  const outline = useWorkspaceState((state) => state.preferences.outline);
  const inspector = useWorkspaceState((state) => state.preferences.inspector);
  const theme = useWorkspaceState((state) => state.theme);
  return (
    <>
      <div className={styles['document']}>
        <MainMenu />
        <CommandButton
          id="toggle-outline"
          icon={<PanelLeft />}
          label="Outline"
          pressed={outline}
          className={styles['outline']}
        />
        <CommandButton id="home" icon={<Folder />} label="Documents" />
        <DocumentTitle />
        <SavedWord />
      </div>
      <div className={styles['tabs']}>
        <ModelTabs />
        <ViewTabs />
        <AssessmentPicker />
      </div>
      <div className={styles['tools']}>
        <SearchBox />
        <CommandButton id="undo" icon={<Undo2 />} />
        <CommandButton id="redo" icon={<Redo2 />} className={styles['redo']} />
        <CommandButton
          id="export"
          icon={<Download />}
          text="Export"
          variant="plain"
          className={styles['export']}
        />
        <CommandButton
          id="toggle-theme"
          icon={theme === 'dark' ? <Sun /> : <Moon />}
          className={styles['theme']}
        />
        <CommandButton
          id="toggle-inspector"
          icon={<PanelRight />}
          label="Inspector"
          pressed={inspector}
        />
      </div>
    </>
  );
}

function SearchBox() {
  const { label, keys, press } = useCommand('palette');
  return (
    <button
      type="button"
      className={styles['search']}
      aria-label={label}
      title={label}
      onClick={press}
    >
      <Search aria-hidden="true" className={styles['glass']} />
      <span className={styles['prompt']}>{label}</span>
      {keys !== undefined && (
        <span className={classNames(styles['prompt'], styles['keys'])}>
          <Keys keys={keys} />
        </span>
      )}
    </button>
  );
}
