import "server-only";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import type { DueSection } from "./notice";
import { saveNotices } from "./repository";

/** Reminds each person of the sections given for their id, without an audit event: a reminder changes nothing. */
export async function saveReminders(
  reminders: ReadonlyMap<string, readonly DueSection[]>,
  { subject, at }: { subject: string; at: Date },
): Promise<void> {
  await unauditedWrite(async (tx) => {
    for (const [personId, sections] of reminders)
      await saveNotices(tx, [personId], {
        subject,
        event: { type: "section.due", sections: [...sections] },
        at,
      });
  });
}
