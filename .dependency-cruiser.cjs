const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { layers } = JSON.parse(readFileSync(join(__dirname, 'layers.json'), 'utf8'));

/** A rule per folder: whatever it may not import from. */
const layerRules = Object.entries(layers).map(([folder, below]) => ({
  name: `${folder}-looks-down`,
  comment: `src/${folder} may import from ${['itself', ...below].join(', ')} alone: layers.json is the table, docs/ARCHITECTURE.md the reason. Move the code to the layer it needs, or hand it in as a parameter.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...below].join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment:
        'Files that import each other cannot be read one at a time. Move what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...layerRules,
    {
      name: 'platform-by-interface',
      comment:
        'Only the app and the tests know a real platform; everything else takes the interfaces of platform.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|platform)/|^src/main' },
      to: { path: '^src/platform/', pathNot: '^src/platform/platform\\.ts$' },
    },
    {
      name: 'xyflow-in-canvas',
      comment:
        'views/canvas is the one place that knows the drawing library, so that it can be replaced there.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/views/canvas/' },
      to: { path: 'node_modules/@xyflow' },
    },
    {
      name: 'pure-without-react',
      comment: 'Model, document, analysis, scene and formats run in Node as they are.',
      severity: 'error',
      from: { path: '^src/(model|document|analysis|scene|formats)/' },
      to: { path: 'node_modules/(react|react-dom|zustand|@base-ui|lucide-react|idb)' },
    },
    {
      name: 'not-unresolved',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^virtual:|\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
