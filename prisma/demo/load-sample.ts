import { saveField } from "@/lib/entry/saving/commands";
import { addComment } from "@/lib/entry/comments/commands";
import { openNextYear } from "@/lib/entry/next-year/open-next-year";
import { setDue } from "@/lib/outline/editing/sections";
import { returnSubmission, submitSection } from "@/lib/review/commands";
import { dueInDays, remark, returned, reworded, sample, typed } from "./2024";
import { demoPeople, must, placesOf } from "./loading";

/** Opens the year that is being entered and fills in part of it; nothing of it is approved or released. */
export async function loadSample(say: (line: string) => void, today = new Date()): Promise<void> {
  const { year, from, source, reason } = sample;
  const { editor, reviewer, admin } = await demoPeople();
  const { sentences } = must(await openNextYear({ from, year }, admin));
  const { fieldId, sectionId } = await placesOf(year);
  for (const [number, days] of Object.entries(dueInDays)) {
    must(await setDue({ year, sectionId: sectionId(number), dueOn: dayAfter(today, days) }, admin), number);
  }
  const values = Object.values(typed).flatMap((section) => Object.entries(section));
  for (const [key, value] of values) {
    must(await saveField({ fieldId: fieldId(key), typed: value, source, reason, basedOn: 0 }, editor), key);
  }
  const { id } = must(await submitSection({ sectionId: sectionId(returned.section) }, editor));
  must(await returnSubmission({ submissionId: id, reason: returned.reason }, reviewer));
  const sentence = { fieldId: fieldId(reworded.key), typed: reworded.text, source, reason, basedOn: 1 };
  must(await saveField(sentence, editor), reworded.key);
  must(await addComment({ fieldId: fieldId(remark.key), replyToId: null, body: remark.body }, reviewer));
  say(`${year}: opened from ${from} with ${sentences} sentences, ${values.length} sample values entered`);
}

function dayAfter(day: Date, days: number): string {
  const after = new Date(day);
  after.setUTCDate(after.getUTCDate() + days);
  return after.toISOString().slice(0, 10);
}
