import "server-only";
import type { Db } from "@/lib/platform/database";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import type { DuePart, DueSection } from "./notice";
import { saveNotices } from "./repository";

type Due = { sections: readonly DueSection[]; parts: readonly DuePart[] };

/**
 * Reminds each person of what `remindersBy` gives for their id, without an audit event: a reminder changes nothing. It is asked in
 * the transaction, so that nobody is reminded of what another server has just reminded of. Returns how many people.
 */
export async function saveReminders(
  remindersBy: (db: Db) => Promise<ReadonlyMap<string, Due>>,
  { subject, at }: { subject: string; at: Date },
): Promise<number> {
  return unauditedWrite(async (tx) => {
    const reminders = await remindersBy(tx);
    for (const [personId, { sections, parts }] of reminders)
      await saveNotices(tx, [personId], {
        subject,
        event: { type: "section.due", sections: [...sections], parts: [...parts] },
        at,
      });
    return reminders.size;
  });
}
