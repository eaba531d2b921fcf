declare module 'virtual:model-catalogue' {
  import type { ModelEntry } from './workspace/catalogue';
  export const catalogue: readonly ModelEntry[];
}
