import type { Preferences } from '../platform';

const prefix = 'isotherm:';

/**
 * Settings in `localStorage`. Where the browser refuses them they last until the page goes; what
 * cannot be read counts as never set.
 */
export function createBrowserPreferences(): Preferences {
  const here = new Map<string, unknown>();
  return {
    read: (name) => {
      if (here.has(name)) return here.get(name);
      try {
        return JSON.parse(localStorage.getItem(prefix + name) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write: (name, value) => {
      here.set(name, value);
      try {
        localStorage.setItem(prefix + name, JSON.stringify(value));
      } catch {
        // It stays known until the page goes.
      }
    },
  };
}
