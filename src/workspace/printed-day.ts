import { dateFormat } from './date-format';

/** The day of a time in milliseconds since 1970, as printed: "22 November 2026". */
export const printedDay = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });
