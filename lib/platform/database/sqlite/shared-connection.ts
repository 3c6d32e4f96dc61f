import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { clearLogs } from "@prisma/debug";
import type Database from "better-sqlite3";
import { noticeDamage } from "../../storage/damage";
import type { StorageFault } from "../../storage/fault";
import { faultOf } from "../../storage/sqlite-fault";
import { cachedStatements, type Prepare } from "./statement-cache";

// All that relies on the inside of Prisma's adapter is in this file, and its test fails by name when that has changed.

/**
 * Prisma's adapter, of which the connection can be used without Prisma too: for the few statements for which a save waits,
 * and for beginning a transaction, for which Prisma would wait with the thread. It also keeps the statements that Prisma has
 * it prepare, which took a sixth of a save.
 */
export class SharedConnection extends PrismaBetterSqlite3 {
  /** What an error of SQLite since the last `begin` says of the database, whatever has become of the error since. */
  fault: StorageFault | null = null;
  readonly #file: string;
  #connection: Database.Database | undefined;
  #prepare: Prepare | undefined;

  /** `timeout`, in milliseconds, is how long a statement waits for a lock, with the whole thread. */
  constructor(file: string, timeout: number) {
    super({ url: `file:${file}`, timeout });
    this.#file = file;
  }

  get isInTransaction(): boolean {
    return this.#connection?.inTransaction ?? false;
  }

  /** Begins a transaction, which Prisma's next one then takes over. Returns false where another holds the lock, without waiting. */
  begin(): boolean {
    this.fault = null;
    try {
      this.#prepare?.("BEGIN IMMEDIATE").run();
      return true;
    } catch (error) {
      if (isBusy(error)) return false;
      throw this.#failed(error);
    }
  }

  commit(): void {
    this.rawStatement("COMMIT")?.run();
  }

  /** Ends what may be left of a transaction; where even that fails, `fault` says so. */
  rollBack(): void {
    try {
      if (this.isInTransaction) this.#connection?.exec("ROLLBACK");
    } catch (error) {
      this.#failed(error);
    }
  }

  /** Copies what it can from the log into the database file, and waits for nobody. */
  checkpoint(): void {
    this.#connection?.pragma("wal_checkpoint(PASSIVE)");
  }

  /** Copies the database as this connection sees it into a new file, a piece at a time. */
  async copyTo(path: string): Promise<void> {
    await this.#connection?.backup(path);
  }

  /** Returns a statement on the connection itself; undefined until it is open. */
  rawStatement(sql: string): RawStatement | undefined {
    return this.#prepare && new RawStatement(this.#prepare(sql), this.#noticing);
  }

  override async connect() {
    const adapter = await this.#noticing(() => super.connect());
    const connection = connectionOf(adapter);
    const prepare: Prepare = connection.prepare.bind(connection);
    const cached = cachedStatements(prepare);
    const bindable = (sql: string) =>
      new Bindable(
        this.#noticing(() => cached(sql)),
        this.#noticing,
      );
    Object.assign(connection, {
      prepare: (sql: string) => (sql === "BEGIN" && connection.inTransaction ? begun : bindable(sql)),
    });
    this.#connection = connection;
    this.#prepare = cachedStatements((sql) => this.#noticing(() => prepare(sql).safeIntegers(false)));
    return adapter;
  }

  readonly #noticing: Noticing = (work) => {
    try {
      return work();
    } catch (error) {
      throw this.#failed(error);
    }
  };

  #failed(error: unknown): unknown {
    this.fault ??= faultOf(error, this.#file);
    noticeDamage(error);
    return error;
  }
}

/**
 * Lets go of the queries of the past. The adapter hands each to `@prisma/debug`, which keeps the last hundred with their
 * arguments, whole documents among them, also where nothing is debugged.
 */
export const forgetQueries: () => void = clearLogs;

type Noticing = <T>(work: () => T) => T;

const begun = { run: () => undefined };

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("SQLITE_BUSY");
}

export class RawStatement {
  constructor(
    readonly statement: Database.Statement,
    readonly noticing: Noticing,
  ) {}

  all(values: unknown[] = []): unknown[] {
    return this.noticing(() => this.statement.all(values));
  }

  run(values: unknown[] = []): Database.RunResult {
    return this.noticing(() => this.statement.run(values));
  }
}

/** Returns the connection that the adapter keeps in a field of its own. Throws when it is not there. */
export function connectionOf(adapter: object): Database.Database {
  const client = "client" in adapter ? adapter.client : undefined;
  if (isConnection(client)) return client;
  throw new Error(
    "This version of @prisma/adapter-better-sqlite3 does not keep its connection where " +
      "lib/platform/database/sqlite/shared-connection.ts looks for it. docs/decisions/023 says what to do.",
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

  constructor(
    readonly statement: Database.Statement,
    readonly noticing: Noticing,
  ) {}

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
    return this.noticing(() => this.statement.run(this.#values));
  }

  raw(): { all: () => unknown[] } {
    return { all: () => this.noticing(() => this.statement.raw().all(this.#values)) };
  }
}
