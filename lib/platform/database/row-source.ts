export type Cells = readonly (string | number)[];

/** Where rows are read from as arrays of cells, without Prisma. */
export type RowSource = {
  /** Runs a query in which each ? stands for a value. */
  cellsOf: (sql: string, values: readonly (string | number)[]) => Promise<Cells[]>;
  close: () => Promise<void>;
};
