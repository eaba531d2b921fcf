/** Measures speed and size and prints medians, as ratios to a bare React Flow page of the same tiles. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/bench/bench.ts');
await module.bench();
