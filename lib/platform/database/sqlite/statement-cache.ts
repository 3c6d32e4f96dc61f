import type Database from "better-sqlite3";

const most = 500;

export type Prepare = (sql: string) => Database.Statement;

/** Returns `prepare` with a cache: a statement is prepared once, and the least recently used go first. */
export function cachedStatements(prepare: Prepare): Prepare {
  const cached = new Map<string, Database.Statement>();
  return (sql) => {
    const statement = cached.get(sql) ?? prepare(sql);
    cached.delete(sql);
    cached.set(sql, statement);
    const [oldest] = cached.keys();
    if (cached.size > most && oldest !== undefined) cached.delete(oldest);
    return statement;
  };
}
