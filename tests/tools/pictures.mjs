/** Makes the pictures of `docs/pictures` from the built app. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/tools/pictures.ts');
await module.makePictures();
