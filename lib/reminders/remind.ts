import "server-only";
import { dayOf, daysAfter } from "@/lib/platform/office-day";
import { dueHandOvers } from "@/lib/departments/due";
import { progressOfUnfinishedYears } from "@/lib/entry/progress/repository";
import { remindersSince } from "@/lib/notices/repository";
import { saveReminders } from "@/lib/notices/save-reminders";
import { type Db, reader } from "@/lib/platform/database";
import { editorsByTopic } from "@/lib/tasks/repository";
import { dueParts, owedToEditors } from "./due-parts";
import { dueSections, remindersOf } from "./due-reminders";
import { firstStage } from "./stages";

const day = 24 * 60 * 60 * 1000;
/** Longer than from the first reminder of a due day to the last. */
const remembered = 10 * day;

/**
 * Reminds those who fill in sections of what is due soon, and of what departments owe them, each with one notice for all of it.
 * Returns how many people.
 */
export async function remindOfDueDays(now: Date): Promise<number> {
  const [db, today] = [reader(), dayOf(now)];
  const sections = dueSections(await progressOfUnfinishedYears(db), today);
  const owed = dueParts(await dueHandOvers(db, today, daysAfter(today, firstStage)), today);
  if (sections.length + owed.length === 0) return 0;
  const due = { sections, parts: owedToEditors(owed) };
  const editors = await editorsByTopic(db);
  const remindersBy = async (read: Db) =>
    remindersOf(due, editors, {
      past: await remindersSince(read, new Date(now.getTime() - remembered)),
      today,
    });
  if ((await remindersBy(db)).size === 0) return 0;
  return saveReminders(remindersBy, { subject: `due:${today}`, at: now });
}
