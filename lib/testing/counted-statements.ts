import Database from "better-sqlite3";

/** How many statements SQLite ran, and how many rows they answered. */
export type Counted = { statements: number; rows: number };

type Row = (...input: unknown[]) => unknown;
type Methods = Record<"all" | "get" | "iterate" | "run", Row>;

/**
 * Counts, until `stop` is called, all that is asked of SQLite in this process, through Prisma or not. `during` returns what was
 * asked while some work was done.
 */
export function countStatements() {
  const methods = statementMethods();
  const original = { ...pick(methods) };
  const counted: Counted = { statements: 0, rows: 0 };
  const asked = new Map<string, unknown[]>();
  const note = (statement: unknown, input: unknown[], rows: number) => {
    asked.set((statement as { source: string }).source, input);
    counted.statements += 1;
    counted.rows += rows;
  };
  Object.assign(methods, {
    all(this: unknown, ...input: unknown[]) {
      const rows = original.all.apply(this, input) as unknown[];
      note(this, input, rows.length);
      return rows;
    },
    get(this: unknown, ...input: unknown[]) {
      const row = original.get.apply(this, input);
      note(this, input, row === undefined ? 0 : 1);
      return row;
    },
    *iterate(this: unknown, ...input: unknown[]) {
      note(this, input, 0);
      for (const row of original.iterate.apply(this, input) as Iterable<unknown>) {
        counted.rows += 1;
        yield row;
      }
    },
    run(this: unknown, ...input: unknown[]) {
      note(this, input, 0);
      return original.run.apply(this, input);
    },
  });
  return {
    /** The statements that were asked while some work was done, each once, with what it was last asked with. */
    statementsOf: async (work: () => Promise<unknown>): Promise<ReadonlyMap<string, unknown[]>> => {
      asked.clear();
      await work();
      return new Map(asked);
    },
    stop: () => void Object.assign(methods, original),
    during: async (work: () => Promise<unknown>): Promise<Counted> => {
      const before = { ...counted };
      await work();
      return { statements: counted.statements - before.statements, rows: counted.rows - before.rows };
    },
  };
}

const pick = ({ all, get, iterate, run }: Methods): Methods => ({ all, get, iterate, run });

function statementMethods(): Methods {
  const db = new Database(":memory:");
  const methods = Object.getPrototypeOf(db.prepare("SELECT 1")) as Methods;
  db.close();
  return methods;
}
