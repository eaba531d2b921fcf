import type { PartyGroup } from '../../analysis/party-page';
import { readScale } from '../../document/scales';
import type { LegendEntry } from '../../scene/lens';
import { titleOf } from '../panels/element-title';
import { entriesOf, useLensContext } from '../panels/use-model';
import { useWorkspace, useWorkspaceState } from '../use-workspace';
import { PartyRow } from './party-row';
import styles from './party-table.module.css';
import { RoleWords } from './role-words';
import type { ShownPage } from './use-party-page';

/** Everything in which the party has a role, by group, each line a way to its tile. */
export function PartyTable({ page }: { readonly page: ShownPage }) {
  const { model, groups, party } = page;
  const workspace = useWorkspace();
  const context = useLensContext(model);
  const scale = useWorkspaceState((state) => readScale(state.shown, model.scale));
  const entries: readonly LegendEntry[] = entriesOf(workspace, context, 'current');
  const headings = [
    model.kind === 'staged' ? 'Criterion' : 'Capability',
    'Role',
    'Current',
    ...(scale.targets ? ['Target', 'Gap'] : ['To meet']),
    'Confidence',
    'Evidence',
  ];
  const asked = scale.levels.filter(({ value }) =>
    groups.some(({ lines }) => lines.some((line) => line.asked && line.current === value)),
  );
  return (
    <>
      <table className={styles['table']}>
        <caption>What {party.name} has a role in</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.group.key}>
            <GroupHeading page={page} group={group} columns={headings.length} />
            {group.lines.map((line) => (
              <PartyRow
                key={line.element.key}
                page={page}
                line={line}
                entries={entries}
                targets={scale.targets}
              />
            ))}
          </tbody>
        ))}
      </table>
      {asked.length > 0 && (
        <section className={styles['asked']} aria-label="What evidence should show">
          <h3>What evidence should show</h3>
          <dl>
            {asked.map(({ value, name, rubric }) => (
              <div key={value}>
                <dt>
                  {value} {name}
                </dt>
                <dd>{rubric}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function GroupHeading(props: {
  readonly page: ShownPage;
  readonly group: PartyGroup;
  readonly columns: number;
}) {
  const { page, group, columns } = props;
  const whole = group.group.children.length;
  const own = group.lines.filter(({ element }) => element.parent === group.group.key).length;
  return (
    <tr className={styles['group']}>
      <th scope="rowgroup" colSpan={columns}>
        {titleOf(group.group)}{' '}
        <span className={styles['muted']}>
          {own} of {whole}
        </span>
        {group.held.length > 0 && (
          <span className={styles['muted']}>
            {' · '}
            <RoleWords page={page} held={group.held} /> for the whole
          </span>
        )}
      </th>
    </tr>
  );
}
