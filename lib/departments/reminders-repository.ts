import "server-only";
import { z } from "zod";
import type { Db } from "@/lib/platform/database";
import { reminderToken } from "./reminder-token";

const sentSchema = z.object({ email: z.string(), dueOn: z.string(), days: z.number().int() });

/** A reminder that was mailed to a department, `days` before the part was due. */
export type SentReminder = z.infer<typeof sentSchema> & { handOverId: string; at: Date };

/** Returns the reminders that were mailed to departments since then, the oldest first. */
export async function remindersSentSince(db: Db, since: Date): Promise<SentReminder[]> {
  const rows = await db.auditEvent.findMany({
    where: { type: "hand_over.reminded", at: { gte: since } },
    orderBy: { seq: "asc" },
    select: { subject: true, at: true, to: true },
  });
  return rows.map(({ subject, at, to }) => {
    const handOverId = subject.slice("hand_over:".length);
    return { handOverId, at, ...sentSchema.parse(JSON.parse(to ?? "")) };
  });
}

/** Returns the tokens of the links that reminders carry, by the id of the hand-over. */
export async function reminderTokens(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.handOver.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, tokenHash: true },
  });
  return new Map(rows.map((row) => [row.id, reminderToken(row)]));
}
