import { addComment } from "@/lib/entry/comments/commands";
import { openNextYear } from "@/lib/entry/next-year/open-next-year";
import { saveField } from "@/lib/entry/saving/commands";
import { setDue } from "@/lib/outline/editing/sections";
import { returnSubmission, submitSection } from "@/lib/review/commands";
import { dueInDays, remark, returned, reworded, sample, typed } from "./2024";
import { demoPeople, must, idsOfYear } from "./loading";
import { seenNow } from "@/lib/review/seen-now";

/** Opens the current year and enters part of it. Nothing is approved or released. */
export async function loadSample(onProgress: (line: string) => void, today = new Date()): Promise<void> {
  const { year, from, source, reason } = sample;
  const { editor, reviewer, admin } = await demoPeople();
  const { sentences } = must(await openNextYear({ from, year }, admin));
  const { fieldId, sectionId } = await idsOfYear(year);
  for (const [number, days] of Object.entries(dueInDays)) {
    must(await setDue({ year, sectionId: sectionId(number), dueOn: dayAfter(today, days) }, admin), number);
  }
  const values = Object.values(typed).flatMap((section) => Object.entries(section));
  for (const [key, value] of values) {
    must(await saveField({ fieldId: fieldId(key), typed: value, source, reason, basedOn: 0 }, editor), key);
  }
  const { id } = must(await submitSection({ sectionId: sectionId(returned.section) }, editor));
  must(await returnSubmission({ ...(await seenNow(id)), reason: returned.reason }, reviewer));
  const sentence = { fieldId: fieldId(reworded.key), typed: reworded.text, source, reason, basedOn: 1 };
  must(await saveField(sentence, editor), reworded.key);
  must(await addComment({ fieldId: fieldId(remark.key), replyToId: null, body: remark.body }, reviewer));
  onProgress(
    `${year}: opened from ${from} with ${sentences} sentences, ${values.length} sample values entered`,
  );
}

function dayAfter(day: Date, days: number): string {
  const after = new Date(day);
  after.setUTCDate(after.getUTCDate() + days);
  return after.toISOString().slice(0, 10);
}
