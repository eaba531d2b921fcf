/** Settles once the browser has painted and has nothing better to do; at the latest after a second. */
export const atRest = (): Promise<void> =>
  new Promise((resolve) => {
    const rest = (): void => {
      if (typeof requestIdleCallback === 'undefined') setTimeout(resolve);
      else requestIdleCallback(() => resolve(), { timeout: 1000 });
    };
    if (typeof requestAnimationFrame === 'undefined') rest();
    else requestAnimationFrame(() => requestAnimationFrame(rest));
  });
