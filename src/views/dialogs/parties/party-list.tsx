import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import type { Party } from '../../../document/parties';
import { Field } from '../../../ui/field';
import fields from '../../../ui/field.module.css';
import { PartyMark } from '../../party/party-mark';
import styles from './parties.module.css';
import { sayKind, sayRoles } from './party-words';

const roughHeight = 44;

/** The parties as a list to choose from, drawn only where it is seen; arrows move along it from the search box too. */
export function PartyList(props: {
  readonly parties: readonly Party[];
  readonly all: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (party: string) => void;
}) {
  const { parties, all, counts, chosen, typed, onType, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: parties.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => roughHeight,
    getItemKey: (index) => parties[index]?.id ?? index,
    overscan: 6,
  });
  const at = parties.findIndex(({ id }) => id === chosen);
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, at, parties.length);
    const party = next === null ? undefined : parties[next];
    if (next === null || party === undefined) return;
    event.preventDefault();
    onChoose(party.id);
    virtual.scrollToIndex(next);
  };
  return (
    <div className={styles['pane']}>
      <Field label="Find">
        {(ids) => (
          <input
            {...ids}
            type="search"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            className={fields['input']}
            value={typed}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={press}
          />
        )}
      </Field>
      <output className={styles['note']}>
        {parties.length === all ? `${all} in all` : `${parties.length} of ${all}`}
      </output>
      <div ref={scroller} className={styles['scroller']}>
        <div
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot show colours and counts.
          role="listbox"
          aria-label="Parties"
          aria-activedescendant={at >= 0 ? optionId(chosen) : undefined}
          tabIndex={0}
          className={styles['list']}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={press}
        >
          {virtual.getVirtualItems().map((item) => {
            const party = parties[item.index];
            return party === undefined ? null : (
              <div
                key={item.key}
                id={optionId(party.id)}
                ref={virtual.measureElement}
                data-index={item.index}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above.
                role="option"
                tabIndex={-1}
                aria-selected={party.id === chosen}
                aria-setsize={parties.length}
                aria-posinset={item.index + 1}
                className={styles['option']}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => onChoose(party.id)}
                onKeyDown={press}
              >
                <PartyMark party={party} />
                <span className={styles['text']}>
                  <bdi>{party.name}</bdi>
                  <span className={styles['facts']}>
                    {[
                      sayKind(party.kind),
                      sayRoles(counts.get(party.id) ?? 0),
                      ...(party.retired ? ['retired'] : []),
                    ].join(' · ')}
                  </span>
                </span>
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const optionId = (party: string | null): string => `party-${party}`;

function stepTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + 8, count - 1);
  if (key === 'PageUp') return Math.max(at - 8, 0);
  return null;
}
