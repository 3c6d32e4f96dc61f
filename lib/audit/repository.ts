import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/platform/actor";
import { type Db, queryRows, run, sql, type Tx } from "@/lib/platform/database";
import { changesMade } from "@/lib/platform/database/differing-sql";
import { type ChainEntry, hashOfEntry } from "./chain";
import { type AuditInput, eventSchema } from "./events";
import type { ChainHead } from "./head";
import { printSeals } from "./seal";
import { sealTouchedRows } from "./seal-repository";

/** The newest entry of the chain, and how many rows the connection had changed before. */
export type Head = ChainHead & { changes: number };

type HeadRow = { seq: number | bigint; hash: string; changes: number | bigint };

/** Returns the newest entry of the chain. The transaction holds the write lock, so nobody adds another until it has ended. */
export async function headToExtend(tx: Tx): Promise<Head> {
  const query = sql`SELECT "seq", "hash", (${changesMade()}) AS "changes" FROM "AuditHead" WHERE "id" = 1`;
  const [row] = (await queryRows<HeadRow>(tx, query)) as [HeadRow];
  return { seq: Number(row.seq), hash: row.hash, changes: Number(row.changes) };
}

export async function hasChanged(tx: Tx, head: Head): Promise<boolean> {
  const [row] = await queryRows<{ n: number }>(tx, changesMade());
  return Number(row?.n) > head.changes;
}

/** Appends the events of one action, moves the head, and seals the touched rows on the last event. Returns the new head. */
export async function appendEvents(
  tx: Tx,
  head: ChainHead,
  action: { actor: Actor; at: Date; events: readonly AuditInput[] },
): Promise<ChainHead> {
  const actionId = randomUUID();
  const seals = printSeals(await sealTouchedRows(tx));
  let { seq, hash } = head;
  for (const event of action.events) {
    const sealed = event === action.events.at(-1) ? seals : null;
    const entry = entryOf(event, { ...action, actionId, seq: seq + 1, sealed, previous: hash });
    await saveEntry(tx, entry, action.at);
    ({ seq, hash } = entry);
  }
  await run(tx, sql`UPDATE "AuditHead" SET "seq" = ${seq}, "hash" = ${hash} WHERE "id" = 1`);
  return { seq, hash };
}

async function saveEntry(tx: Tx, entry: ChainEntry, at: Date): Promise<void> {
  const { seq, actionId, actorId, actorName, actorRoles, type, subject } = entry;
  const { from, to, reason, sealed, previous, hash } = entry;
  await run(
    tx,
    sql`
    INSERT INTO "AuditEvent" ("seq", "actionId", "at", "actorId", "actorName", "actorRoles", "type", "subject",
      "from", "to", "reason", "sealed", "previous", "hash")
    VALUES (${seq}, ${actionId}, ${at}, ${actorId}, ${actorName}, ${actorRoles}, ${type}, ${subject},
      ${from}, ${to}, ${reason}, ${sealed}, ${previous}, ${hash})`,
  );
}

type EntryContext = {
  actor: Actor;
  at: Date;
  actionId: string;
  seq: number;
  sealed: string | null;
  previous: string;
};

function entryOf({ subject, reason, actor: owner, ...payload }: AuditInput, link: EntryContext): ChainEntry {
  const event = eventSchema.parse(payload);
  const actor = owner ?? link.actor;
  const entry = {
    seq: link.seq,
    actionId: link.actionId,
    at: link.at.toISOString(),
    actorId: actor.id,
    actorName: actor.name,
    actorRoles: actor.roles.join(","),
    type: event.type,
    subject,
    from: "from" in event ? JSON.stringify(event.from) : null,
    to: JSON.stringify(event.to),
    reason: reason ?? null,
    sealed: link.sealed,
    previous: link.previous,
  };
  return { ...entry, hash: hashOfEntry(entry) };
}

export async function chainEntries(db: Db): Promise<ChainEntry[]> {
  const rows = await db.auditEvent.findMany({ orderBy: { seq: "asc" } });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function findHead(db: Db): Promise<ChainHead> {
  return db.auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });
}
