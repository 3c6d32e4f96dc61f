import Database from "better-sqlite3";
import { noticingDamage } from "../../storage/damage";
import type { Cells, RowSource } from "../row-source";

/** Opens a connection that only reads. No transaction stays open, so slow readers do not hold back the write-ahead log. */
export function sqliteRows(path: string): RowSource {
  const file = new Database(path, { readonly: true, fileMustExist: true, timeout: 100 });
  // Exports read each page once, so a large cache is of no use.
  file.pragma("cache_size = -2000");
  const statements = new Map<string, Database.Statement>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? file.prepare(sql).raw();
    statements.set(sql, statement);
    return statement;
  };
  return {
    cellsOf: async (sql, values) => noticingDamage(() => prepared(sql).all(...values) as Cells[]),
    close: async () => void file.close(),
  };
}
