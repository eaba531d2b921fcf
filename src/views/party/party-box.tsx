import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Party, PartyKind } from '../../document/parties';
import fields from '../../ui/field.module.css';
import { findParties, isNewName } from './find-parties';
import styles from './party-box.module.css';
import { PartyMark } from './party-mark';

/** As many are listed unless there is room for more. */
const few = 8;

const kinds: readonly { readonly kind: PartyKind; readonly words: string }[] = [
  { kind: 'team', words: 'a team' },
  { kind: 'area', words: 'a business area' },
  { kind: 'person', words: 'a person' },
];

type Option =
  | { readonly id: string; readonly party: Party }
  | { readonly id: string; readonly kind: PartyKind; readonly words: string };

/** A box that finds a party by its name, and makes one of a name that is new. */
export function PartyBox(props: {
  readonly label: string;
  /** Those to choose from. */
  readonly parties: readonly Party[];
  /** All that there are: a name of theirs is not new. */
  readonly known: readonly Party[];
  /** Why nothing can be chosen now, or null. */
  readonly barred: string | null;
  /** How many are listed at most. */
  readonly most?: number;
  readonly box?: RefObject<HTMLInputElement | null>;
  readonly onChoose: (party: string) => void;
  /** Absent where a new party makes no sense. */
  readonly onAdd?: (name: string, kind: PartyKind) => void;
}) {
  const { label, parties, known, barred, most = few, box, onChoose, onAdd } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const name = typed.trim();
  const options: Option[] = [
    ...findParties(parties, typed, most).map((party) => ({ id: party.id, party })),
    ...(onAdd !== undefined && isNewName(known, name)
      ? kinds.map((one) => ({ id: `new-${one.kind}`, ...one }))
      : []),
  ];
  const shown = open && options.length > 0;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown) list.current?.scrollIntoView({ block: 'nearest' });
  }, [shown]);
  const active = Math.min(at, options.length - 1);
  const shut = () => {
    setTyped('');
    setOpen(false);
    setAt(0);
  };
  const choose = (option: Option | undefined) => {
    if (option === undefined) return;
    shut();
    if ('party' in option) onChoose(option.party.id);
    else onAdd?.(name, option.kind);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && (open || typed !== '')) shut();
    else if (event.key === 'Enter' && shown) choose(options[active]);
    else if (event.key === 'ArrowDown') {
      setAt(shown ? (active + 1) % options.length : 0);
      setOpen(true);
    } else if (event.key === 'ArrowUp' && shown)
      setAt((active + options.length - 1) % options.length);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className={styles['box']}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        ref={box}
        role="combobox"
        type="text"
        dir="auto"
        aria-label={label}
        aria-expanded={shown}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown ? `${id}-${active}` : undefined}
        aria-disabled={barred !== null || undefined}
        title={barred ?? undefined}
        readOnly={barred !== null}
        autoComplete="off"
        spellCheck={false}
        placeholder={onAdd === undefined ? 'Find by name' : 'Find, or add by a new name'}
        className={fields['input']}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setOpen(event.target.value.trim() !== '');
          setAt(0);
        }}
        // Whoever has a pointer alone cannot type.
        onClick={() => setOpen(barred === null)}
        onKeyDown={press}
      />
      {shown && (
        <div
          ref={list}
          id={`${id}-list`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot show colours, nor find by typing.
          role="listbox"
          aria-label={label}
          tabIndex={-1}
          className={styles['list']}
          // The box keeps the keyboard.
          onMouseDown={(event) => event.preventDefault()}
        >
          {options.map((option, index) => (
            <div
              key={option.id}
              id={`${id}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above.
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={styles['option']}
              onPointerMove={() => setAt(index)}
              onClick={() => choose(option)}
              onKeyDown={press}
            >
              {'party' in option ? (
                <>
                  <PartyMark party={option.party} />
                  <bdi className={styles['name']}>{option.party.name}</bdi>
                </>
              ) : (
                <span className={styles['name']}>
                  Add “<bdi>{name}</bdi>” as {option.words}
                </span>
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
