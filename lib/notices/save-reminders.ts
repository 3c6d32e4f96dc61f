import "server-only";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import type { DuePart, DueSection } from "./notice";
import { saveNotices } from "./repository";

type Due = { sections: readonly DueSection[]; parts: readonly DuePart[] };

/** Reminds each person of what is given for their id, without an audit event: a reminder changes nothing. */
export async function saveReminders(
  reminders: ReadonlyMap<string, Due>,
  { subject, at }: { subject: string; at: Date },
): Promise<void> {
  await unauditedWrite(async (tx) => {
    for (const [personId, { sections, parts }] of reminders)
      await saveNotices(tx, [personId], {
        subject,
        event: { type: "section.due", sections: [...sections], parts: [...parts] },
        at,
      });
  });
}
