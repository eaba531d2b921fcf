import { textLimits } from './text-limits';

const web = /^https?:\/\/[^\s/?#\\]+[^\s\\]*$/i;
const mail = /^mailto:[^\s@\\]+@[^\s@\\]+$/i;
// Browsers drop control characters from an address, so that what is shown is not what is opened.
const control = /\p{Cc}/u;

/** Whether an address may be kept and linked to: http, https or mailto, without blanks or control characters. */
export function isSafeAddress(address: string): boolean {
  if (address.length > textLimits.address || control.test(address)) return false;
  return web.test(address) || mail.test(address);
}
