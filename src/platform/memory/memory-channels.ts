import type { Channel } from '../platform';

interface End {
  readonly tab: string;
  readonly receivers: Set<(message: unknown) => void>;
}

/** The channels that a world of tabs shares, by name. */
export type ChannelTable = Map<string, Set<End>>;

/** Opens a channel for one tab. A message takes `latency` milliseconds, so messages can overtake each other. */
export function openMemoryChannel(
  table: ChannelTable,
  name: string,
  tab: string,
  latency: () => number,
): Channel {
  const ends = table.get(name) ?? new Set<End>();
  table.set(name, ends);
  const end: End = { tab, receivers: new Set() };
  ends.add(end);
  return {
    post: (message) => {
      if (!ends.has(end)) return;
      const text = JSON.stringify(message);
      for (const other of ends) {
        if (other.tab === tab) continue;
        setTimeout(() => {
          for (const receive of other.receivers) receive(JSON.parse(text));
        }, latency());
      }
    },
    listen: (receive) => {
      end.receivers.add(receive);
      return () => end.receivers.delete(receive);
    },
    close: () => {
      end.receivers.clear();
      ends.delete(end);
    },
  };
}
