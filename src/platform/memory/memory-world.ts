import type { Channel, Files, OpenedFile, Platform } from '../platform';
import { createDocumentStorage } from '../storage/document-storage';
import { type ChannelTable, openMemoryChannel } from './memory-channels';
import { createDisk, createMemoryDatabase, type Disk } from './memory-database';
import { createMemoryLocks, type LockTable } from './memory-locks';
import type { TroubleMaker } from './trouble';

/** What a test may set for one tab. */
export interface TabOptions {
  readonly trouble?: TroubleMaker;
  /** Milliseconds that storage, rights and messages take; default 1. */
  readonly latency?: () => number;
}

/** A tab of the twin: a platform, what it wrote outside the app, and the ways for it to end. */
export interface MemoryTab {
  readonly platform: Platform;
  /** Files that were saved, newest last. */
  readonly saved: { readonly name: string; readonly content: Blob }[];
  /** What the next requests to open a file answer, in order; null is a cancelled dialog. */
  readonly toOpen: (OpenedFile | null)[];
  /** What the clipboard got, newest last. */
  readonly copied: (string | Blob)[];
  /** Kills the tab at once: nothing under way completes, no callback runs, its rights fall free. */
  kill(): void;
}

/** A browser in memory: tabs of one world share storage, rights, channels and settings. */
export interface MemoryWorld {
  readonly disk: Disk;
  open(options?: TabOptions): MemoryTab;
}

/** A world without tabs. `now` gives the time in milliseconds since 1970. */
export function createMemoryWorld(now: () => number = () => Date.now()): MemoryWorld {
  const disk = createDisk();
  const locks: LockTable = new Map();
  const channels: ChannelTable = new Map();
  const settings = new Map<string, string>();
  let tabs = 0;
  let ids = 0;
  return {
    disk,
    open: ({ trouble = () => null, latency = () => 1 } = {}) => {
      tabs += 1;
      const name = `tab-${tabs}`;
      let dead = false;
      const opened: Channel[] = [];
      const rights = createMemoryLocks(locks, latency);
      const saved: MemoryTab['saved'] = [];
      const toOpen: MemoryTab['toOpen'] = [];
      const copied: MemoryTab['copied'] = [];
      const files: Files = {
        open: async () => toOpen.shift() ?? null,
        save: async (content, options) => {
          saved.push({ name: options.name, content });
          return {};
        },
      };
      const platform: Platform = {
        storage: createDocumentStorage(
          createMemoryDatabase(disk, { trouble, latency, dead: () => dead }),
        ),
        preferences: {
          read: (key) => JSON.parse(settings.get(key) ?? 'null') as unknown,
          write: (key, value) => settings.set(key, JSON.stringify(value)),
        },
        files,
        clipboard: {
          writeImage: async (png) => {
            copied.push(await png);
          },
          writeText: async (text) => {
            copied.push(text);
          },
        },
        print: () => undefined,
        rasterise: async (svg, { width, height, scale }) =>
          new Blob([`${width}x${height}@${scale}`, svg], { type: 'image/png' }),
        locks: rights,
        channel: (channel) => {
          const end = openMemoryChannel(channels, channel, name, latency);
          opened.push(end);
          if (dead) end.close();
          return end;
        },
        now,
        newId: () => {
          ids += 1;
          return `id-${ids}`;
        },
      };
      const kill = (): void => {
        dead = true;
        rights.kill();
        for (const channel of opened) channel.close();
      };
      return { platform, saved, toOpen, copied, kill };
    },
  };
}
