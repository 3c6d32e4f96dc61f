import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { decryptSecret, encryptSecret, isClear } from "./encrypted-secret";

/** Null if the person has no second factor; `secret` is null if it cannot be read under this AUTH_SECRET. */
export async function findSecondFactor(
  db: Db,
  personId: string,
): Promise<{ secret: string | null; lastStep: number } | null> {
  const row = await db.secondFactor.findUnique({ where: { personId } });
  return row?.confirmedAt ? { secret: decryptSecret(row.secret, personId), lastStep: row.lastStep } : null;
}

type Confirmed = { secret: string; lastStep: number; confirmedAt: Date };

export async function saveSecondFactor(tx: Tx, personId: string, factor: Confirmed): Promise<void> {
  const row = { ...factor, secret: encryptSecret(factor.secret, personId) };
  await tx.secondFactor.upsert({ where: { personId }, create: { personId, ...row }, update: row });
}

/** Encrypts the secrets that are stored in clear and returns how many there were. */
export async function encryptClearSecrets(tx: Tx): Promise<number> {
  const rows = (await tx.secondFactor.findMany()).filter(({ secret }) => isClear(secret));
  for (const { personId, secret } of rows)
    await tx.secondFactor.update({
      where: { personId },
      data: { secret: encryptSecret(secret, personId) },
    });
  return rows.length;
}

/** Marks a time step as used. False when it or a later one was used before. */
export async function consumeStep(tx: Tx, personId: string, step: number): Promise<boolean> {
  const where = { personId, lastStep: { lt: step } };
  return (await tx.secondFactor.updateMany({ where, data: { lastStep: step } })).count === 1;
}

export async function deleteSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.secondFactor.deleteMany({ where: { personId } });
}

export async function saveRecoveryCodes(tx: Tx, personId: string, hashes: string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ personId, codeHash })) });
}

/** Marks a recovery code as used. False when there is no such code or it was used before. */
export async function consumeRecoveryCode(
  tx: Tx,
  code: { personId: string; codeHash: string },
  at: Date,
): Promise<boolean> {
  const where = { ...code, usedAt: null };
  return (await tx.recoveryCode.updateMany({ where, data: { usedAt: at } })).count === 1;
}

export function recoveryCodesLeft(db: Db, personId: string): Promise<number> {
  return db.recoveryCode.count({ where: { personId, usedAt: null } });
}
