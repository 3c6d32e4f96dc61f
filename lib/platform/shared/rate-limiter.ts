import "server-only";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import { isPostgresql } from "../database/kind";
import { sidePool } from "../database/postgresql/side-pool";
import { env } from "../env";
import { singleton } from "../singleton";
import { shortLivedTable } from "./in-table";

/** How often something may happen in so many seconds. `name` tells what is counted from what others count. */
export type RateLimit = { name: string; points: number; duration: number };

const limiters = singleton("rate limiters", () => new Map<string, Promise<RateLimiterAbstract>>());

/** Returns the counter of a limit, which counts what happens on any server of the database. */
export function rateLimiter(limit: RateLimit): Promise<RateLimiterAbstract> {
  const known = limiters.get(limit.name);
  if (known) return known;
  const opening = isPostgresql(env.DATABASE_URL) ? inTable(limit) : Promise.resolve(inMemory(limit));
  limiters.set(limit.name, opening);
  opening.catch(() => limiters.delete(limit.name));
  return opening;
}

const inMemory = ({ points, duration }: RateLimit) => new RateLimiterMemory({ points, duration });

async function inTable({ name, points, duration }: RateLimit): Promise<RateLimiterAbstract> {
  return new RateLimiterPostgres({
    ...{ points, duration, keyPrefix: `limit ${name}` },
    ...{ storeClient: await sidePool(), storeType: "pool" },
    // The table is made by a migration, and cleaned with what else it holds.
    ...{ tableName: shortLivedTable, tableCreated: true, clearExpiredByTimeout: false },
    // A database that is full keeps nobody from signing in, nor lets anybody try without end.
    insuranceLimiter: inMemory({ name, points, duration }),
  });
}
