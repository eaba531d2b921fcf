import type { Channel } from '../platform';

const deaf: Channel = {
  post: () => undefined,
  listen: () => () => undefined,
  close: () => undefined,
};

/** A channel to the other tabs of this browser; one that nobody hears where the browser has none. */
export function openBrowserChannel(name: string): Channel {
  if (typeof BroadcastChannel === 'undefined') return deaf;
  const channel = new BroadcastChannel(name);
  let open = true;
  return {
    post: (message) => {
      if (open) channel.postMessage(message);
    },
    listen: (receive) => {
      const heard = (event: MessageEvent<unknown>): void => receive(event.data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => {
      open = false;
      channel.close();
    },
  };
}
