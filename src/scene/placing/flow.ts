/** How many cells a tile takes: one beside another for the tiles inside it. */
export interface Block {
  readonly key: string;
  /** Tiles inside this one. */
  readonly inside: number;
}

/** Cells that a block covers, in a grid of so many columns: side by side, then in further rows. */
export interface Span {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

const spanOf = (
  block: Block,
  columns: number,
): { readonly columns: number; readonly rows: number } => {
  if (block.inside < 2) return { columns: 1, rows: 1 };
  const wide = Math.min(block.inside, columns);
  return { columns: wide, rows: Math.ceil(block.inside / wide) };
};

/** Puts blocks into rows of so many columns, in reading order and never out of it. */
export function flowBlocks(
  blocks: readonly Block[],
  columns: number,
): { readonly spans: Span[]; readonly rows: number } {
  const spans: Span[] = [];
  if (isPlain(blocks)) {
    for (let index = 0; index < blocks.length; index += 1) {
      spans.push({
        column: index % columns,
        row: Math.floor(index / columns),
        columns: 1,
        rows: 1,
      });
    }
    return { spans, rows: Math.ceil(blocks.length / columns) };
  }
  let column = 0;
  let row = 0;
  for (const block of blocks) {
    const span = spanOf(block, columns);
    if (column + span.columns > columns) {
      column = 0;
      row += 1;
    }
    spans.push({ ...span, column, row });
    column += span.columns;
    if (span.rows > 1) {
      row += span.rows;
      column = 0;
    }
  }
  return { spans, rows: row + (column > 0 ? 1 : 0) };
}

/** Whether no block takes more than one cell. */
export const isPlain = (blocks: readonly Block[]): boolean =>
  blocks.every((block) => block.inside < 2);

/** Tells the least number of columns in which a group's blocks need at most so many rows. */
export type ColumnsFor = (rows: number) => number;

/** Remembers, for one group, the columns for a number of rows. */
export function columnsFor(blocks: readonly Block[]): ColumnsFor {
  const plain = isPlain(blocks);
  const known = new Map<number, number>();
  return (rows) => {
    if (plain) return Math.max(1, Math.ceil(blocks.length / rows));
    const held = known.get(rows);
    if (held !== undefined) return held;
    let columns = Math.max(1, Math.ceil(cellCount(blocks) / rows));
    while (flowBlocks(blocks, columns).rows > rows && columns < cellCount(blocks)) columns += 1;
    known.set(rows, columns);
    return columns;
  };
}

/** Cells that the blocks cover together, holes left out. */
export const cellCount = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + Math.max(1, block.inside), 0);
