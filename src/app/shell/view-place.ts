/** Id of the middle of the window: what the tabs switch and the skip link leads to. */
export const viewPlace = 'view';
