import "server-only";
import type { Db, Tx } from "@/lib/platform/database";

/** The key of a confirmed second factor. */
export async function findSecondFactor(db: Db, personId: string) {
  const row = await db.secondFactor.findUnique({ where: { personId } });
  return row?.confirmedAt ? { secret: row.secret, lastStep: row.lastStep } : null;
}

type Confirmed = { secret: string; lastStep: number; confirmedAt: Date };

/** Keeps a key from its first right code on, in place of any before. */
export async function saveSecondFactor(tx: Tx, personId: string, factor: Confirmed): Promise<void> {
  await tx.secondFactor.upsert({
    where: { personId },
    create: { personId, ...factor },
    update: factor,
  });
}

/** Marks a time step as used; false when it, or a later one, was used already. */
export async function spendStep(tx: Tx, personId: string, step: number): Promise<boolean> {
  const where = { personId, lastStep: { lt: step } };
  return (await tx.secondFactor.updateMany({ where, data: { lastStep: step } })).count === 1;
}

export async function deleteSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.secondFactor.deleteMany({ where: { personId } });
}

/** Replaces all recovery codes of a person. */
export async function saveRecoveryCodes(tx: Tx, personId: string, hashes: string[]): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ personId, codeHash })) });
}

/** Spends a recovery code; false when there is no such code, or it was used. */
export async function spendRecoveryCode(
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
