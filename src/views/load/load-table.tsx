import { max, scaleLinear } from 'd3';
import { ArrowDown, ArrowUp, TriangleAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { partyLoads } from '../../analysis/party-load';
import { listParties, type Party } from '../../document/parties';
import type { Model } from '../../model/model';
import { Button } from '../../ui/button';
import { limitOf, ownershipOf } from '../../workspace/owners';
import { PartyMark } from '../party/party-mark';
import { useRun, useWorkspace, useWorkspaceState } from '../use-workspace';
import styles from './load.module.css';
import { LoadBar } from './load-bar';
import { type LoadOrder, type LoadRow, loadRows } from './load-rows';

/** So many parties are shown at first, those with the most; thousands would keep everybody waiting. */
const shownAtFirst = 200;

/** What every party carries, as a table with a bar in each cell: each figure leads to its tiles. */
export function LoadTable({ model }: { readonly model: Model }) {
  const [order, setOrder] = useState<LoadOrder>('load');
  const [most, setMost] = useState(shownAtFirst);
  const loads = useLoads(model);
  const parties = useWorkspaceState((state) => listParties(state.shown));
  const limit = useWorkspaceState((state) => limitOf(state.shown));
  const rows = loadRows(loads, parties, order);
  const more = rows.filter(({ party }) => party !== null).length - most;
  const listed = rows.filter(({ party }, index) => index < most || party === null);
  const owned = rows.flatMap(({ party, load }) => (party === null ? [] : load));
  const place = {
    accountable: scaleTo([limit, ...owned.map(({ accountable }) => accountable.length)]),
    responsible: scaleTo([limit, ...owned.map(({ responsible }) => responsible.length)]),
    gap: scaleTo(owned.map(({ gap }) => gap)),
  };
  const heading = (label: string, sorts: LoadOrder) => (
    <th
      scope="col"
      aria-sort={order === sorts ? (sorts === 'name' ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className={styles['sort']} onClick={() => setOrder(sorts)}>
        {label}
        {order === sorts &&
          (sorts === 'name' ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />)}
      </button>
    </th>
  );
  const table = (
    <table className={styles['table']}>
      <caption>Accountable and responsible, by party</caption>
      <thead>
        <tr>
          {heading('Party', 'name')}
          {heading('Accountable for', 'load')}
          <th scope="col">Responsible for</th>
          {heading(model.rule === null ? 'Levels to rise' : 'Criteria to meet', 'gap')}
        </tr>
      </thead>
      <tbody>
        {listed.map(({ party, load }) => (
          <tr key={party?.id ?? 'nobody'} data-nobody={party === null || undefined}>
            <th scope="row">
              <span className={styles['party']}>
                {party !== null && <PartyMark party={party} />}
                {party === null ? 'Nobody' : <PageLink party={party} />}
              </span>
            </th>
            <td data-label="Accountable for">
              <Figure
                words={`${nameOf(party)} ${party === null ? 'is' : ''} accountable for`}
                value={load.accountable.length}
                keys={load.accountable}
                over={party !== null && load.accountable.length > limit ? limit : null}
              />
              {party !== null && (
                <LoadBar
                  value={load.accountable.length}
                  strong={load.open.length}
                  limit={limit}
                  place={place.accountable}
                />
              )}
            </td>
            <td data-label="Responsible for">
              {party !== null && (
                <>
                  <Figure
                    words={`${nameOf(party)} responsible for`}
                    value={load.responsible.length}
                    keys={load.responsible}
                    over={null}
                  />
                  <LoadBar value={load.responsible.length} place={place.responsible} />
                </>
              )}
            </td>
            <td data-label={model.rule === null ? 'Levels to rise' : 'Criteria to meet'}>
              <Figure
                words={`${nameOf(party)} still to rise`}
                value={load.gap}
                keys={load.open}
                over={null}
              />
              {party !== null && <LoadBar value={load.gap} place={place.gap} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (more <= 0) return table;
  return (
    <>
      {table}
      <Button className={styles['more']} onPress={() => setMost(most + shownAtFirst)}>
        {`Show more (${new Intl.NumberFormat('en').format(more)})`}
      </Button>
    </>
  );
}

/** A party's name, which leads to its page. */
function PageLink({ party: { id, name } }: { readonly party: Party }) {
  const run = useRun();
  return (
    <button
      type="button"
      className={styles['name']}
      title="Show its page"
      onClick={() => run('party-page', id)}
    >
      <bdi>{name}</bdi>
    </button>
  );
}

const nameOf = (party: LoadRow['party']): string => party?.name ?? 'Nobody';

const scaleTo = (values: readonly number[]) =>
  scaleLinear()
    .domain([0, Math.max(1, max(values) ?? 1)])
    .range([0, 100])
    .clamp(true);

/** A figure that leads to the tiles behind it. `over`: the limit that it passes, or null. */
function Figure(props: {
  readonly words: string;
  readonly value: number;
  readonly keys: readonly string[];
  readonly over: number | null;
}) {
  const { words, value, keys, over } = props;
  const run = useRun();
  if (keys.length === 0) return <span className={styles['figure']}>{value}</span>;
  return (
    <button
      type="button"
      className={styles['figure']}
      aria-label={`${words} ${value}${over === null ? '' : `, more than ${over}`}: show on the map`}
      title={over === null ? 'Show on the map' : `More than ${over}. Show on the map`}
      onClick={() => {
        run('set-view', 'map');
        run('select', { keys, focus: keys[0] });
      }}
    >
      {over !== null && <TriangleAlert aria-hidden="true" />}
      {value}
    </button>
  );
}

/** What every party carries in the assessment that is shown. */
function useLoads(model: Model) {
  const { store } = useWorkspace();
  const { said, rules, assessment, ownership } = useWorkspaceState((state) => ({
    said: state.shown.tables.said,
    rules: state.shown.tables.rules,
    assessment: state.assessment,
    ownership: ownershipOf(state, model),
  }));
  return useMemo(() => {
    const { shown } = store.getState();
    const document = { ...shown, tables: { ...shown.tables, said, rules } };
    return partyLoads(model, document, assessment, ownership);
  }, [store, model, said, rules, assessment, ownership]);
}
