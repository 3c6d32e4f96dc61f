import type { PrismaClient } from "../../prisma/client";
import { deferredClient } from "../deferred-client";
import type { Tx } from "../engine";
import type { RawStatement, SharedConnection } from "./shared-connection";

/**
 * A transaction that was begun on a connection. Statements of our own run on it one by one. Prisma joins it with the first call
 * of a model, and then ends it too: to begin and end one of its own takes Prisma longer than a whole save.
 */
export class Transaction {
  readonly tx: Tx;
  #isOpen = true;
  #joined: Joined | undefined;

  constructor(
    readonly client: PrismaClient,
    readonly connection: SharedConnection,
  ) {
    this.tx = deferredClient(() => this.#join());
  }

  /** Returns a statement of this transaction; undefined once it has ended, also where it was rolled back without having been asked to. */
  statement(sql: string): RawStatement | undefined {
    return this.#isRunning ? this.connection.rawStatement(sql) : undefined;
  }

  async commit(): Promise<void> {
    this.#isOpen = false;
    if (this.#joined) await this.#joined.end(null);
    else this.connection.commit();
  }

  /** Rolls back because of an error, which is not thrown again. */
  async rollBack(error: unknown): Promise<void> {
    this.#isOpen = false;
    await this.#joined?.end({ error }).catch(() => undefined);
    this.connection.rollBack();
  }

  // SQLite rolls back by itself, where the disk is full, and so does Prisma after a minute: nothing that follows may be kept then.
  get #isRunning(): boolean {
    return this.#isOpen && this.connection.isInTransaction;
  }

  async #join(): Promise<Tx> {
    if (!this.#isRunning) throw new Error("The transaction has ended.");
    return (this.#joined ??= joined(this.client)).tx;
  }
}

/** Prisma's transaction on the same connection. After an error, `end` rolls it back and throws the error. */
type Joined = { tx: Promise<Tx>; end: (failure: { error: unknown } | null) => Promise<void> };

function joined(client: PrismaClient): Joined {
  let settle: (failure: { error: unknown } | null) => void = () => undefined;
  const ended = new Promise<{ error: unknown } | null>((resolve) => (settle = resolve));
  let transaction = Promise.resolve();
  const tx = new Promise<Tx>((resolve, reject) => {
    transaction = client.$transaction(async (begun) => {
      resolve(begun);
      const failure = await ended;
      if (failure) throw failure.error;
    });
    transaction.catch(reject);
  });
  const end = (failure: { error: unknown } | null) => {
    settle(failure);
    return transaction;
  };
  return { tx, end };
}
