import type { Prisma, PrismaClient } from "../prisma/client";
import type { RawStatement, SharedConnection } from "./shared-connection";

export type Tx = Prisma.TransactionClient;

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
    this.tx = new Proxy({}, { get: (_, name) => (name === "then" ? undefined : this.#called(name)) }) as Tx;
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

  // What Prisma has under a name: a function such as $queryRaw, or a model with functions.
  #called(name: string | symbol): unknown {
    const call = async (...parameters: unknown[]) => (await this.#join())[name]?.(...parameters);
    const callOfModel =
      (method: string | symbol) =>
      async (...parameters: unknown[]) =>
        (await this.#join())[name]?.[method]?.(...parameters);
    return new Proxy(call, { get: (_, method) => callOfModel(method) });
  }

  async #join(): Promise<Callables> {
    if (!this.#isRunning) throw new Error("The transaction has ended.");
    return (this.#joined ??= joined(this.client)).tx as Promise<unknown> as Promise<Callables>;
  }
}

type Call = (...parameters: unknown[]) => unknown;
type Callables = Record<string | symbol, Call & Record<string | symbol, Call>>;

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
