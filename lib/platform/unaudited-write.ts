import "server-only";
import { type Tx, write } from "./database";

/**
 * Writes what concerns one person only and tells nobody anything of the report: that a notice was read or sent. It is not
 * recorded in the audit chain, so lint lets nothing but lib/notices use it, and a row that the chain vouches for is
 * refused. The first statement of `work` has to be a write.
 */
export function unauditedWrite<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return write(async (tx) => {
    const value = await work(tx);
    const [row] = await tx.$queryRaw<[{ n: bigint }]>`SELECT count(*) AS "n" FROM temp."touched"`;
    if (Number(row.n) > 0) throw new Error("A private write touched a row that has to be recorded.");
    return value;
  });
}
