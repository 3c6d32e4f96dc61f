import "server-only";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { type ChainEntry, genesis, hashOfEntry } from "./chain";
import type { Problems } from "./problem";
import { instantOf } from "./stored-time";
import { broken } from "./chain-messages";

/** An entry, and the newest hash before its action began: the head that a release prints. */
export type Walked = { entry: ChainEntry; headBefore: string };

export type ChainEnd = { entries: number; head: string };

const query = `SELECT "seq" AS "cursor", * FROM "AuditEvent" WHERE "seq" > ? ORDER BY "seq" LIMIT ?`;
type Row = ChainEntry & { cursor: number };

/** Reads the whole chain in order, tells `each` of every entry, and reports the first that does not follow. */
export async function walkChain(
  snapshot: Snapshot,
  problems: Problems,
  each: (walked: Walked) => void,
): Promise<ChainEnd> {
  let [last, headBefore, isWhole] = [beginning, genesis, true];
  for await (const rows of pagesOf<Row>(snapshot, query, -Infinity)) {
    for (const row of rows) {
      if (row.actionId !== last.actionId) headBefore = last.hash;
      const problem = isWhole ? troubleOf(row, last) : null;
      if (problem) problems.report(problem);
      // Whatever comes after the first break hangs in the air anyway.
      isWhole &&= problem === null;
      each({ entry: row, headBefore });
      last = row;
    }
  }
  const end = { entries: last.seq, head: last.hash };
  if (isWhole) checkHead(snapshot, end, problems);
  return end;
}

const beginning = { seq: 0, actionId: "", hash: genesis };

function troubleOf(row: Row, last: { seq: number; hash: string }) {
  const at = instantOf(row.at);
  const isOwn = at !== null && hashOfEntry({ ...row, at }) === row.hash;
  if (row.seq !== last.seq + 1) return broken.missing(last.seq + 1, row.seq);
  if (row.previous !== last.hash && isOwn) return broken.apart(row);
  return isOwn && row.previous === last.hash ? null : broken.changed(row);
}

function checkHead(snapshot: Snapshot, end: ChainEnd, problems: Problems): void {
  const heads = snapshot
    .prepare<[], { id: number; seq: number; hash: string }>(`SELECT "id", "seq", "hash" FROM "AuditHead"`)
    .all();
  const [head] = heads;
  if (heads.length !== 1 || head?.id !== 1) problems.report(broken.noHead(end.entries));
  else if (head.seq > end.entries) problems.report(broken.cutOff(end.entries, head.seq));
  else if (head.seq !== end.entries || head.hash !== end.head) problems.report(broken.head(end.entries));
}
