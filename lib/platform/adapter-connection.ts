import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type Database from "better-sqlite3";
import { cachedStatements, type Prepare } from "./statement-cache";

// All that relies on the inside of Prisma's adapter is in this file, and its test fails by name when that has changed.

/**
 * Prisma's adapter, of which the connection can be used without Prisma too: for the few statements for which a save waits.
 * It also keeps the statements that Prisma has it prepare, which took a sixth of a save.
 */
export class SharedConnection extends PrismaBetterSqlite3 {
  #connection: Database.Database | undefined;
  #prepare: Prepare | undefined;

  get isInTransaction(): boolean {
    return this.#connection?.inTransaction ?? false;
  }

  /** Returns a statement on the connection itself; undefined until it is open. */
  rawStatement(sql: string): Database.Statement | undefined {
    return this.#prepare?.(sql);
  }

  override async connect() {
    const adapter = await super.connect();
    const connection = connectionOf(adapter);
    const prepare: Prepare = connection.prepare.bind(connection);
    const cached = cachedStatements(prepare);
    Object.assign(connection, { prepare: (sql: string) => new Bindable(cached(sql)) });
    this.#connection = connection;
    this.#prepare = cachedStatements((sql) => prepare(sql).safeIntegers(false));
    return adapter;
  }
}

/** Returns the connection that the adapter keeps in a field of its own. Throws when it is not there. */
export function connectionOf(adapter: object): Database.Database {
  const client = "client" in adapter ? adapter.client : undefined;
  if (isConnection(client)) return client;
  throw new Error(
    "This version of @prisma/adapter-better-sqlite3 does not keep its connection where " +
      "lib/platform/adapter-connection.ts looks for it. docs/decisions/023 says what to do.",
  );
}

function isConnection(value: unknown): value is Database.Database {
  if (typeof value !== "object" || value === null) return false;
  const { prepare, inTransaction } = value as Partial<Database.Database>;
  return typeof prepare === "function" && typeof inTransaction === "boolean";
}

/** Returns a value as the adapter stores it. */
export function storedValue(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().replace("Z", "+00:00") : value;
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
