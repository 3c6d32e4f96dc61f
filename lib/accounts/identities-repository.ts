import "server-only";
import type { Db, Tx } from "@/lib/platform/database";

export type Identity = { issuer: string; subject: string };

export async function findIdentityOwner(db: Db, identity: Identity): Promise<string | null> {
  const row = await db.identity.findUnique({ where: { issuer_subject: identity } });
  return row?.personId ?? null;
}

export async function identitiesOf(db: Db, personId: string) {
  const rows = await db.identity.findMany({ where: { personId }, orderBy: { linkedAt: "asc" } });
  return rows.map(({ issuer, subject, linkedAt }) => ({ issuer, subject, linkedAt }));
}

export async function saveIdentity(tx: Tx, link: Identity & { personId: string; linkedAt: Date }) {
  await tx.identity.create({ data: link });
}

export async function deleteIdentity(tx: Tx, identity: Identity): Promise<void> {
  await tx.identity.delete({ where: { issuer_subject: identity } });
}
