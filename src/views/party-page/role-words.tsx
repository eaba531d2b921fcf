import type { HeldRole } from '../../analysis/party-page';
import { sayRole } from '../../analysis/party-words';
import { classNames } from '../../ui/class-names';
import { numberOf } from '../panels/element-title';
import styles from './party-table.module.css';
import type { ShownPage } from './use-party-page';

/** The roles of a line, each with whose it is where several share the page, and where it was inherited from. */
export function RoleWords(props: {
  readonly page: Pick<ShownPage, 'model' | 'together' | 'nameOf'>;
  readonly held: readonly HeldRole[];
}) {
  const { page, held } = props;
  return held.map((one, index) => {
    const above = one.from === null ? undefined : page.model.byKey.get(one.from);
    return (
      <span key={`${one.party} ${one.role.id}`}>
        {index > 0 && ', '}
        <bdi>{sayRole(one, page.nameOf, page.together)}</bdi>
        {above !== undefined && (
          <>
            {' '}
            <span className={classNames(styles['muted'], styles['whence'])}>
              inherited from {numberOf(above)}
            </span>
          </>
        )}
      </span>
    );
  });
}
