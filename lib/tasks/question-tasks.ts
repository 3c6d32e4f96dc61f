import type { SubmissionBlocker } from "@/lib/review/submission-blocker";
import type { SectionOfYear } from "./entry-tasks";
import { formAddress, type TaskOf } from "./task";

/** Returns one task for the questions of each section: findings and numbers in sentences that wait for a reason. */
export function questionTasks(
  places: readonly SectionOfYear[],
  blockers: readonly SubmissionBlocker[],
): TaskOf<"question">[] {
  return places.flatMap(({ year: { year }, section: { number, title, fields } }) => {
    const own = fields.flatMap(({ key }) => blockers.filter((blocker) => blocker.key === key));
    const [first] = own;
    if (!first) return [];
    const place = { year, section: { number, title } };
    const address = formAddress(place, first.key, first.kind === "number" ? "words" : "field");
    return [{ kind: "question", ...place, count: own.length, sentence: first.sentence, address }];
  });
}
