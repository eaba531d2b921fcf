import type { CapabilityModelFile, StagedModelFile } from '../../../src/model/model-file';

const head = {
  title: 'A model',
  shortTitle: 'A',
  edition: '1',
  publisher: 'Somebody',
  summary: 'For tests.',
  independence: 'Independent.',
  sources: [{ id: 'seed', title: 'A document' }],
  notes: [],
};

/** The smallest capability model with all three levels and one reference of each kind. */
export const capabilityFile: CapabilityModelFile = {
  ...head,
  kind: 'capability',
  id: 'small',
  scale: 'capability',
  elements: [
    { id: '1.0', level: 0, parent: null, name: 'Group', definition: 'A.', references: [] },
    {
      id: '1.1',
      level: 1,
      parent: '1.0',
      name: 'Row',
      definition: 'B.',
      references: [
        { kind: 'address', printed: 'https://example.org/a?b=c#d' },
        { kind: 'text', printed: 'a book' },
      ],
      notes: ['Odd.'],
    },
    { id: '1.1.1', level: 2, parent: '1.1', name: 'Inner', definition: 'C.', references: [] },
    { id: '1.10', level: 1, parent: '1.0', name: 'Other', definition: 'D.', references: [] },
  ],
};

/** The smallest staged model with a floor, two columns, a rule and a figure. */
export const stagedFile: StagedModelFile = {
  ...head,
  kind: 'staged',
  id: 'steps',
  scale: 'criterion',
  domainWord: 'domain',
  stages: [
    { id: '0', number: 0, confidence: 'high', sources: ['seed'], floor: true },
    { id: '1', number: 1, title: 'First', confidence: 'high', sources: ['seed'] },
  ],
  domains: [
    { id: 'left', name: 'Left', origin: 'source' },
    { id: 'right', name: 'Right', origin: 'proposal' },
  ],
  criteria: [
    {
      id: '1.1',
      stage: '1',
      domain: 'left',
      domainOrigin: 'proposal',
      otherDomains: ['right'],
      name: 'Done',
      definition: 'It is done.',
      confidence: 'medium',
      sources: ['seed'],
    },
    {
      id: '0.1',
      stage: '0',
      domain: 'right',
      domainOrigin: 'source',
      name: 'Not done',
      definition: 'It is not done.',
      confidence: 'high',
      sources: ['seed'],
    },
  ],
  rule: {
    threshold: 70,
    cumulative: true,
    points: [
      { answer: 0, points: 0 },
      { answer: 1, points: 0.5 },
      { answer: 2, points: 1 },
    ],
    pointsOrigin: 'proposal',
    origin: 'source',
    source: 'seed',
    note: 'Said so.',
  },
  benchmarks: [
    {
      id: 'all',
      label: 'Average',
      value: 1.5,
      domain: 'left',
      source: 'seed',
      year: '2019',
      confidence: 'high',
    },
  ],
};
