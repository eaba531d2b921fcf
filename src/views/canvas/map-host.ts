import type { GestureHost } from './gestures';
import type { ViewControl } from './view-control';

/** What a map tells of what the user does with it. */
export interface MapHost extends Omit<GestureHost, 'placement' | 'marquee'> {
  /** A double click. */
  open(key: string): void;
  /** What a tooltip says of an element. */
  titleOf(key: string): string;
  /** The keyboard came to the map. */
  entered(): void;
}

/** What a map does when asked from outside. */
export interface MapHandle extends ViewControl {
  /** Forgets a stroke that was called off from elsewhere. */
  forgetStroke(): void;
}
