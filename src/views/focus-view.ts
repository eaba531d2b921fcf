/** Id of the middle of the window: what the tabs switch, and where the skip link leads. */
export const viewPlace = 'view';

/** Gives the keyboard to the map, tree or table that is shown, else to the middle of the window. */
export function focusView(): void {
  const place = document.getElementById(viewPlace);
  const stop = place?.querySelector<HTMLElement>(
    '[data-map-keys][tabindex="0"], [data-map-keys] [tabindex="0"]',
  );
  (stop ?? place)?.focus();
}
