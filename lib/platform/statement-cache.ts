import type Database from "better-sqlite3";

const most = 500;

export type Prepare = (sql: string) => Database.Statement;

/** Returns `prepare` with a cache: a statement is prepared once, and the least recently used go first. */
export function cachedStatements(prepare: Prepare): Prepare {
  const kept = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = kept.get(sql) ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return statement;
  };
}
