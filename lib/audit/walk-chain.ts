import "server-only";
import { pagesOf, type Snapshot } from "@/lib/platform/snapshot";
import { type ChainEntry, genesis, hashOfEntry } from "./chain";
import { messages } from "./messages";
import type { Problems } from "./problem";
import { instantOf } from "./stored-time";

/** An entry, and the head of the chain before its action began, which releases print. */
export type VisitedEntry = { entry: ChainEntry; headBefore: string };

export type ChainEnd = { entries: number; head: string };

const query = `SELECT "seq" AS "cursor", * FROM "AuditEvent" WHERE "seq" > ? ORDER BY "seq" LIMIT ?`;
type Row = ChainEntry & { cursor: number };

/** Reads the whole chain in order, calls `visit` for each entry, and reports the first that does not follow. */
export async function walkChain(
  snapshot: Snapshot,
  problems: Problems,
  visit: (walked: VisitedEntry) => void,
): Promise<ChainEnd> {
  let [last, headBefore, isIntact] = [beginning, genesis, true];
  for await (const rows of pagesOf<Row>(snapshot, query, -Infinity)) {
    for (const row of rows) {
      if (row.actionId !== last.actionId) headBefore = last.hash;
      const problem = isIntact ? problemOf(row, last) : null;
      if (problem) problems.report(problem);
      // After the first break nothing can be verified, so only that one is reported.
      isIntact &&= problem === null;
      visit({ entry: row, headBefore });
      last = row;
    }
  }
  const end = { entries: last.seq, head: last.hash };
  if (isIntact) checkHead(snapshot, end, problems);
  return end;
}

const beginning = { seq: 0, actionId: "", hash: genesis };

function problemOf(row: Row, last: { seq: number; hash: string }) {
  const at = instantOf(row.at);
  const hasOwnHash = at !== null && hashOfEntry({ ...row, at }) === row.hash;
  if (row.seq !== last.seq + 1) return messages.chain.missing(last.seq + 1, row.seq);
  if (row.previous !== last.hash && hasOwnHash) return messages.chain.unlinked(row);
  return hasOwnHash && row.previous === last.hash ? null : messages.chain.changed(row);
}

function checkHead(snapshot: Snapshot, end: ChainEnd, problems: Problems): void {
  const heads = snapshot
    .prepare<[], { id: number; seq: number; hash: string }>(`SELECT "id", "seq", "hash" FROM "AuditHead"`)
    .all();
  const [head] = heads;
  if (heads.length !== 1 || head?.id !== 1) problems.report(messages.chain.missingHead(end.entries));
  else if (head.seq > end.entries) problems.report(messages.chain.truncated(end.entries, head.seq));
  else if (head.seq !== end.entries || head.hash !== end.head)
    problems.report(messages.chain.wrongHead(end.entries));
}
