import "server-only";
import { queryRows, sql, type Tx, write } from "./database";

/**
 * Writes data that concerns one person only, such as whether a notice was read, without an audit event. Throws if a
 * sealed row is touched; lint lets only lib/notices,
 * lib/accounts/sessions and lib/subscriptions use it.
 */
export function unauditedWrite<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return write(async (tx) => {
    const value = await work(tx);
    const touched = await queryRows(tx, sql`SELECT 1 FROM "touched" LIMIT 1`);
    if (touched.length > 0) throw new Error("A private write touched a row that has to be recorded.");
    return value;
  });
}
