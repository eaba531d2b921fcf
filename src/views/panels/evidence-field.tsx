import { Pencil, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { isSafeAddress } from '../../document/address';
import type { Row } from '../../document/rows';
import { type Evidence, evidenceOf } from '../../document/said';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { useRun } from '../use-workspace';
import { Address } from './address';
import styles from './evidence-field.module.css';
import { EvidenceForm } from './evidence-form';
import { useWhyNotSay } from './use-model';
import { sayDay } from './when';

/** What is not kept yet; it gets its id when it is. */
const newEvidence = { id: 'new' };

/** The evidence of one element: read, add, change, remove. */
export function EvidenceField({
  elementKey,
  said,
}: {
  readonly elementKey: string;
  readonly said: Row | undefined;
}) {
  const run = useRun();
  const whyNot = useWhyNotSay();
  const [open, setOpen] = useState<string | null>(null);
  const list = evidenceOf(said);
  const shut = () => setOpen(null);
  return (
    <Field label="Evidence">
      {list.length > 0 && (
        <ul className={styles['list']}>
          {list.map((one) =>
            open === one.id ? (
              <li key={one.id}>
                <EvidenceForm
                  evidence={one}
                  onCancel={shut}
                  onSave={(evidence) => {
                    run('change-evidence', { key: elementKey, id: one.id, evidence });
                    shut();
                  }}
                />
              </li>
            ) : (
              <li key={one.id} className={styles['item']}>
                <EvidenceText evidence={one} />
                <Button
                  variant="quiet"
                  className={styles['small']}
                  icon={<Pencil />}
                  label={`Change ${one.title}`}
                  disabledReason={whyNot}
                  onPress={() => setOpen(one.id)}
                />
                <Button
                  variant="quiet"
                  className={styles['small']}
                  icon={<X />}
                  label={`Remove ${one.title}`}
                  disabledReason={whyNot}
                  onPress={() => run('remove-evidence', { key: elementKey, id: one.id })}
                />
              </li>
            ),
          )}
        </ul>
      )}
      {open === newEvidence.id ? (
        <EvidenceForm
          evidence={newEvidence}
          onCancel={shut}
          onSave={(evidence) => {
            run('add-evidence', { keys: [elementKey], evidence });
            shut();
          }}
        />
      ) : (
        <div>
          <Button icon={<Plus />} disabledReason={whyNot} onPress={() => setOpen(newEvidence.id)}>
            Add evidence
          </Button>
        </div>
      )}
    </Field>
  );
}

function EvidenceText({ evidence }: { readonly evidence: Evidence }) {
  const { title, address, text, date } = evidence;
  return (
    <div className={styles['text']}>
      <span className={styles['title']}>{title}</span>
      {date !== undefined && <time dateTime={date}> · {sayDay(date)}</time>}
      {text !== undefined && <p>{text}</p>}
      {address !== undefined && (
        <p>
          <Address address={address} linked={isSafeAddress(address)} />
        </p>
      )}
    </div>
  );
}
