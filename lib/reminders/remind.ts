import "server-only";
import { dayOf } from "@/lib/platform/office-day";
import { progressOfUnfinishedYears } from "@/lib/entry/progress/repository";
import { remindersSince } from "@/lib/notices/repository";
import { saveReminders } from "@/lib/notices/save-reminders";
import { reader } from "@/lib/platform/database";
import { editorsByTopic } from "@/lib/tasks/repository";
import { dueSections, remindersOf } from "./due-reminders";

const day = 24 * 60 * 60 * 1000;
/** Longer than from the first reminder of a due day to the last. */
const remembered = 10 * day;

/** Reminds those who fill in sections that are due soon, each with one notice for all of them. Returns how many people. */
export async function remindOfDueDays(now: Date): Promise<number> {
  const [db, today] = [reader(), dayOf(now)];
  const due = dueSections(await progressOfUnfinishedYears(db), today);
  if (due.length === 0) return 0;
  const past = await remindersSince(db, new Date(now.getTime() - remembered));
  const reminders = remindersOf(due, await editorsByTopic(db), { past, today });
  if (reminders.size === 0) return 0;
  await saveReminders(reminders, { subject: `due:${today}`, at: now });
  return reminders.size;
}
