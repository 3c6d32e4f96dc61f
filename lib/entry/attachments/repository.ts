import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import type { Attachment } from "./attachment";

export type StoredFile = Attachment & {
  sha256: string;
  data: Uint8Array<ArrayBuffer>;
  uploaderId: string;
  uploaderName: string;
  at: Date;
};

const select = { id: true, name: true, type: true, size: true } as const;

export async function saveAttachment(tx: Tx, file: StoredFile): Promise<void> {
  await tx.attachment.create({ data: file, select: { id: true } });
}

export async function findAttachment(db: Db, id: string): Promise<Attachment | null> {
  return db.attachment.findUnique({ where: { id }, select });
}

export async function findSameAttachment(
  db: Db,
  { name, sha256 }: { name: string; sha256: string },
): Promise<Attachment | null> {
  return db.attachment.findFirst({ where: { name, sha256 }, select });
}

export async function findStoredFile(db: Db, id: string): Promise<StoredFile | null> {
  const row = await db.attachment.findUnique({ where: { id } });
  return row && { ...row, data: Uint8Array.from(row.data) };
}

const day = 24 * 60 * 60 * 1000;

/** Returns how many bytes of files somebody has uploaded, in the 24 hours before a time and in all. */
export async function uploadedBytes(
  db: Db,
  uploaderId: string,
  at: Date,
): Promise<{ today: number; inAll: number }> {
  const sum = async (where: { at?: { gt: Date } }) =>
    (await db.attachment.aggregate({ _sum: { size: true }, where: { uploaderId, ...where } }))._sum.size ?? 0;
  return { today: await sum({ at: { gt: new Date(at.getTime() - day) } }), inAll: await sum({}) };
}
