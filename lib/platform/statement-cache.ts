import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";

const most = 500;

type Prepare = (sql: string) => Database.Statement;

/**
 * The adapter prepares every statement anew, which took a sixth of a save. Here a connection keeps those it has
 * prepared; the least recently used go first.
 */
export class StatementCache extends PrismaBetterSqlite3 {
  #client: Database.Database | undefined;
  #straight: Prepare | undefined;

  get isInTransaction(): boolean {
    return this.#client?.inTransaction ?? false;
  }

  /** A statement on the connection itself, without Prisma between; undefined until it is open. */
  straight(sql: string): Database.Statement | undefined {
    return this.#straight?.(sql);
  }

  override async connect() {
    const adapter = await super.connect();
    const { client } = adapter as unknown as { client: Database.Database };
    const prepare: Prepare = client.prepare.bind(client);
    const kept = keeping(prepare);
    Object.assign(client, { prepare: (sql: string) => new Bindable(kept(sql)) });
    this.#client = client;
    this.#straight = keeping((sql) => prepare(sql).safeIntegers(false));
    return adapter;
  }
}

function keeping(prepare: Prepare): Prepare {
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

/** As much of a statement as the adapter uses. Values bound to the statement itself could not be bound again. */
class Bindable {
  #values: unknown[] = [];

  constructor(readonly statement: Database.Statement) {}

  bind(values: unknown[]): this {
    this.#values = values;
    return this;
  }

  get reader(): boolean {
    return this.statement.reader;
  }

  columns(): Database.ColumnDefinition[] {
    return this.statement.columns();
  }

  run(): Database.RunResult {
    return this.statement.run(this.#values);
  }

  raw(): { all: () => unknown[] } {
    return { all: () => this.statement.raw().all(this.#values) };
  }
}
