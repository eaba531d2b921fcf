import { useRef } from 'react';
import { partWords } from '../../analysis/party-words';
import { useArea } from '../canvas/use-area';
import styles from './party-page.module.css';
import { usePartPicture } from './use-part-picture';
import type { ShownPage } from './use-party-page';

/** The party's part of the map, through the lens in force: the picture that the export makes. */
export function PartyPicture({ page }: { readonly page: ShownPage }) {
  const place = useRef<HTMLElement>(null);
  const width = useArea(place)?.width ?? null;
  const picture = usePartPicture(page, width);
  const { party, together, model } = page;
  return (
    <figure ref={place} className={styles['picture']}>
      {picture !== null && (
        <>
          <img
            className={styles['screen']}
            src={picture.screen.address}
            width={picture.screen.width}
            height={picture.screen.height}
            alt={`${partWords(party.name, together)} of ${model.title}, ${picture.lens}. The table says the same.`}
          />
          <img
            className={styles['paper']}
            src={picture.paper.address}
            width={picture.paper.width}
            height={picture.paper.height}
            alt=""
          />
        </>
      )}
    </figure>
  );
}
