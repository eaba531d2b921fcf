import { catalogue } from 'virtual:model-catalogue';
import type { Command } from '../commands/command';
import { exportCommands } from '../commands/export.commands';
import type { Exporter } from '../formats/exporter';
import type { Lens } from '../scene/lens';
import type { Palette } from '../scene/palette';
import type { Layout } from '../scene/placement';
import { measureText } from '../scene/text/measure-text';
import type { DialogView } from '../views/dialogs/dialog-view';
import type { Registry } from '../views/use-workspace';
import type { View } from '../views/view';
import type { Scenery } from '../workspace/scenery';

const inOrder = <Item extends { readonly order: number }>(found: Record<string, Item>): Item[] =>
  Object.values(found).sort((a, b) => a.order - b.order);

/** Everything to draw with: one file each in `scene/`; what stands in a folder there comes when it is needed. */
export const scenery: Scenery = {
  lenses: inOrder(
    import.meta.glob<Lens>('../scene/lenses/*.lens.ts', { eager: true, import: 'lens' }),
  ),
  layouts: inOrder(
    import.meta.glob<Layout>('../scene/layouts/*.layout.ts', { eager: true, import: 'layout' }),
  ),
  palettes: Object.values(
    import.meta.glob<Palette>('../scene/palettes/*.palette.ts', { eager: true, import: 'palette' }),
  ),
  measure: measureText,
  late: {
    // The view that shows them is on its way with them.
    staged: () =>
      Promise.all([import('./scenery/staged.part'), import('../views/map/stages-view')]).then(
        ([{ part }]) => part,
      ),
    owners: () => import('./scenery/owners.part').then(({ part }) => part),
  },
};

const exporters = inOrder(
  import.meta.glob<Exporter>('../formats/exporters/*.exporter.ts', {
    eager: true,
    import: 'exporter',
  }),
);

/** Everything to show and to do. */
export const registry: Registry = {
  commands: [
    ...Object.values(
      import.meta.glob<readonly Command[]>('../commands/*.commands.ts', {
        eager: true,
        import: 'commands',
      }),
    ).flat(),
    ...exportCommands(exporters),
  ],
  views: inOrder(import.meta.glob<View>('../views/*/*.view.ts', { eager: true, import: 'view' })),
  exporters,
  dialogs: Object.values(
    import.meta.glob<DialogView>('../views/dialogs/*.dialog.ts', { eager: true, import: 'dialog' }),
  ),
};

export { catalogue };
