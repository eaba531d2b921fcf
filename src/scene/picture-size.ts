import { composePicture } from './compose-picture';
import type { Furniture, Scene } from './scene';

/** Width and height of the picture that `sceneToSvg` writes, in pixels at scale 1. */
export function pictureSize(
  scene: Scene,
  furniture: Furniture | null,
): { readonly width: number; readonly height: number } {
  const { width, height } = composePicture(scene, furniture);
  return { width, height };
}
