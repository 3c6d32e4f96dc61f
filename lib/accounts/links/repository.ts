import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { hashOf, type OneTimeLink, type Purpose } from "./one-time-link";

type Row = Omit<OneTimeLink, "purpose"> & { purpose: string };

const linkOf = (row: Row): OneTimeLink => ({ ...row, purpose: row.purpose as Purpose });

const select = {
  id: true,
  personId: true,
  purpose: true,
  createdAt: true,
  madeBy: true,
  expiresAt: true,
  usedAt: true,
  revokedAt: true,
} as const;

export async function findLink(db: Db, token: string): Promise<OneTimeLink | null> {
  const row = await db.oneTimeLink.findUnique({ where: { tokenHash: hashOf(token) }, select });
  return row && linkOf(row);
}

type NewLink = Omit<OneTimeLink, "id" | "usedAt" | "revokedAt"> & { tokenHash: string };

export async function saveLink(tx: Tx, link: NewLink): Promise<void> {
  await tx.oneTimeLink.create({ data: link });
}

/** Marks a link as used. False when it was used or revoked in the meantime. */
export async function consumeLink(tx: Tx, id: string, at: Date): Promise<boolean> {
  const where = { id, usedAt: null, revokedAt: null };
  return (await tx.oneTimeLink.updateMany({ where, data: { usedAt: at } })).count === 1;
}

export async function revokeLinks(tx: Tx, personId: string, at: Date): Promise<Purpose[]> {
  const where = { personId, usedAt: null, revokedAt: null };
  const open = await tx.oneTimeLink.findMany({ where, select: { purpose: true } });
  if (open.length > 0) await tx.oneTimeLink.updateMany({ where, data: { revokedAt: at } });
  return open.map(({ purpose }) => purpose as Purpose);
}
