import { dateFormat } from '../../workspace/date-format';

const clock = dateFormat({ hour: '2-digit', minute: '2-digit' });
const dayOfYear = dateFormat({ day: 'numeric', month: 'short' });
const fullDay = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
const exact = dateFormat({ dateStyle: 'full', timeStyle: 'medium' });

/**
 * When something was, for people: "just now", "14:05" on the same day, "3 Mar, 14:05" in the same
 * year, "3 Mar 2025" before. Both times in milliseconds since 1970.
 */
export function sayWhen(at: number, now: number): string {
  if (Math.abs(now - at) < 60_000) return 'just now';
  const then = new Date(at);
  const today = new Date(now);
  if (then.toDateString() === today.toDateString()) return clock(then);
  if (then.getFullYear() === today.getFullYear()) return `${dayOfYear(then)}, ${clock(then)}`;
  return fullDay(then);
}

/** Day and time to the second, for a tooltip. */
export const sayExactly = (at: number): string => exact(at);

/** A calendar day such as `2026-11-22`, for people: "22 Nov 2026". The text itself when it is none. */
export function sayDay(day: string): string {
  const at = Date.parse(`${day}T12:00:00`);
  return Number.isNaN(at) ? day : fullDay(at);
}
