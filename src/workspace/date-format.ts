/**
 * Prints times in milliseconds since 1970, or dates. Browsers take about ten milliseconds to make a
 * format: it is made when it is first used, never while the page starts.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions): (at: number | Date) => string {
  let made: Intl.DateTimeFormat | undefined;
  return (at) => {
    made ??= new Intl.DateTimeFormat('en-GB', options);
    return made.format(at);
  };
}
