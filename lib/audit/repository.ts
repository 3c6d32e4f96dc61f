import "server-only";
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/platform/actor";
import type { Db, Tx } from "@/lib/platform/database";
import { type ChainEntry, hashOfEntry } from "./chain";
import { type AuditInput, eventSchema } from "./events";
import { printSeals } from "./seal";
import { sealTouchedRows } from "./seal-repository";

/** Takes the database's write lock by touching the head of the chain; the first statement of every write. */
export async function holdHead(tx: Tx): Promise<{ seq: number; hash: string }> {
  return tx.auditHead.update({ where: { id: 1 }, data: { id: 1 }, select: { seq: true, hash: true } });
}

/** Adds the events of one action to the chain and moves its head. */
export async function appendEvents(
  tx: Tx,
  head: { seq: number; hash: string },
  action: { actor: Actor; at: Date; events: readonly AuditInput[] },
): Promise<void> {
  const actionId = randomUUID();
  const entries: ChainEntry[] = [];
  const seals = printSeals(await sealTouchedRows(tx));
  let { seq, hash } = head;
  for (const event of action.events) {
    const sealed = event === action.events.at(-1) ? seals : null;
    const entry = entryOf(event, { ...action, actionId, seq: seq + 1, sealed, previous: hash });
    entries.push(entry);
    ({ seq, hash } = entry);
  }
  await tx.auditEvent.createMany({ data: entries.map((entry) => ({ ...entry, at: action.at })) });
  await tx.auditHead.updateMany({ where: { id: 1 }, data: { seq, hash } });
}

type Link = {
  actor: Actor;
  at: Date;
  actionId: string;
  seq: number;
  sealed: string | null;
  previous: string;
};

function entryOf({ subject, reason, ...payload }: AuditInput, link: Link): ChainEntry {
  const event = eventSchema.parse(payload);
  const entry = {
    seq: link.seq,
    actionId: link.actionId,
    at: link.at.toISOString(),
    actorId: link.actor.id,
    actorName: link.actor.name,
    actorRoles: link.actor.roles.join(","),
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

/** The whole chain in order. */
export async function chainEntries(db: Db): Promise<ChainEntry[]> {
  const rows = await db.auditEvent.findMany({ orderBy: { seq: "asc" } });
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export async function findHead(db: Db): Promise<{ seq: number; hash: string }> {
  return db.auditHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });
}
