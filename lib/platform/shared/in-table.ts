import "server-only";
import { sidePool } from "../database/postgresql/side-pool";
import { singleton } from "../singleton";
import type { ShortLived } from "./store";

/** The table of `ShortLived`, in which `rateLimiter` counts too. */
export const shortLivedTable = "ShortLived";

// The clock of the database, which is one for all servers.
const now = "(extract(epoch FROM clock_timestamp()) * 1000)::bigint";
const isLive = `"expire" > ${now}`;

const statements = {
  find: `SELECT "value" FROM "ShortLived" WHERE "key" = $1 AND ${isLive}`,
  // Texts compare by their bytes, so that the index on keys finds those between the two.
  list: `SELECT "key", "value" FROM "ShortLived" WHERE "key" >= $1 AND "key" < $2 AND ${isLive} ORDER BY "key"`,
  keep: `INSERT INTO "ShortLived" ("key", "value", "expire") VALUES ($1, $2, ${now} + $3::bigint)
    ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value", "expire" = EXCLUDED."expire"`,
  claim: `INSERT INTO "ShortLived" ("key", "value", "expire") VALUES ($1, $2, ${now} + $3::bigint)
    ON CONFLICT ("key") DO UPDATE SET "value" = EXCLUDED."value", "expire" = EXCLUDED."expire"
    WHERE "ShortLived"."value" = EXCLUDED."value" OR "ShortLived"."expire" <= ${now}`,
  release: `DELETE FROM "ShortLived" WHERE "key" = $1 AND "value" = $2`,
  clean: `DELETE FROM "ShortLived" WHERE "expire" <= ${now}`,
};

async function ask(statement: keyof typeof statements, ...values: readonly (string | number)[]) {
  const pool = await sidePool();
  return pool.query<{ key: string; value: string }>({
    name: `short-lived ${statement}`,
    text: statements[statement],
    values: [...values],
  });
}

const cleaned = singleton("short-lived rows cleaned", () => ({ at: -Infinity }));
/** In milliseconds. */
const cleanEvery = 60_000;

/** Deletes what counts no more, also what others left. */
async function clean(): Promise<void> {
  if (performance.now() - cleaned.at < cleanEvery) return;
  cleaned.at = performance.now();
  await ask("clean");
}

export const inTable: ShortLived = {
  find: async (key) => (await ask("find", key)).rows[0]?.value ?? null,
  list: async (prefix) => {
    const { rows } = await ask("list", prefix, after(prefix));
    return new Map(rows.map(({ key, value }) => [key.slice(prefix.length), value]));
  },
  keep: async (key, value, lifetime) => {
    await ask("keep", key, value, lifetime);
    await clean();
  },
  claim: async (key, value, lifetime) => {
    const { rowCount } = await ask("claim", key, value, lifetime);
    await clean();
    return rowCount === 1;
  },
  release: async (key, value) => void (await ask("release", key, value)),
};

/** The first text after all that begin with `prefix`, which ends with an ASCII character. */
const after = (prefix: string) =>
  prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
