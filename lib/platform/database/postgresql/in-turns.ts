import type { Client } from "pg";

type Queries = { query(...parameters: unknown[]): Promise<unknown> };

/**
 * Returns a kind of connection that sends a query when the one before has been answered. Prisma sends those of one transaction as
 * they come, which pg keeps in line so far, and announces to refuse.
 */
export function inTurns(Connection: typeof Client): typeof Client {
  const Base = Connection as unknown as new (...parameters: unknown[]) => Queries;
  const InTurns = class extends Base {
    #last: Promise<unknown> = Promise.resolve();

    override query(...parameters: unknown[]): Promise<unknown> {
      // With a callback, as the pool itself asks; nobody waits for what is returned.
      if (typeof parameters.at(-1) === "function") return super.query(...parameters);
      const turn = this.#last.then(() => super.query(...parameters));
      this.#last = turn.catch(() => undefined);
      return turn;
    }
  };
  return InTurns as unknown as typeof Client;
}
