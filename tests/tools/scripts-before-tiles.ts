/** Run in a page before its scripts: marks the moment at which the first tile is in it, after the frame that shows it. */
export function watchForTiles(selector = '[role="tree"] [role="treeitem"]'): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    performance.mark('tiles-in-page');
    requestAnimationFrame(() => performance.mark('tiles'));
  }).observe(document, { childList: true, subtree: true });
}

/** Run in a page: the addresses of the scripts that were asked for before its first tile was there. */
export function scriptsBeforeTiles(): string[] {
  const ready =
    performance.getEntriesByName('tiles-in-page')[0]?.startTime ?? Number.POSITIVE_INFINITY;
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry.startTime < ready && entry.name.endsWith('.js'))
    .map((entry) => entry.name);
}
