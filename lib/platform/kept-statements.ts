import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";

const most = 500;

/**
 * The adapter prepares every statement anew, which took a sixth of a save. Here a connection keeps those it has
 * prepared; the least recently used go first.
 */
export class KeptStatements extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect();
    keepStatements((adapter as unknown as { client: Database.Database }).client);
    return adapter;
  }
}

function keepStatements(client: Database.Database): void {
  const prepare = client.prepare.bind(client) as (sql: string) => Database.Statement;
  const kept = new Map<string, Database.Statement>();
  const keptOrPrepared = (sql: string): Bindable => {
    const statement = kept.get(sql) ?? prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return new Bindable(statement);
  };
  Object.assign(client, { prepare: keptOrPrepared });
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
