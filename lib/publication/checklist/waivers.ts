import { type Answer, isAnswered, unboundId } from "@/lib/entry/findings/answers";
import { unboundNumbers } from "@/lib/narrative/lint";
import type { Bilingual } from "@/lib/platform/bilingual";
import { checkContextOf } from "./check-context";
import { type CheckContext, type CheckedField, type CheckedReport, sentenceTextOf } from "./checked-report";
import { placeOf } from "./field-names";
import type { ChecklistPlace } from "./line";
import { explainedNumber } from "./messages";

/** What the checks say of a field. `about`: keys of the other fields that it compares. */
type Remark = { id: string; isHigh: boolean; about: readonly string[]; sentence: Bilingual };

/** A finding, or a number typed in a sentence, that holds up no release because somebody gave a reason. */
export type Waiver = ChecklistPlace &
  Pick<Remark, "sentence" | "about"> &
  Pick<Answer, "reason" | "authorName" | "at">;

/** A finding that holds up no release by itself, and that nobody has answered. */
export type OpenHint = ChecklistPlace & Pick<Remark, "sentence" | "about">;

/** Returns what was waived in what would be released, and the hints on it that nobody answered, in print order. */
export function waiversOf(report: CheckedReport): { waivers: Waiver[]; hints: OpenHint[] } {
  const context = checkContextOf(report);
  const placed = report.outline.sections.flatMap((section) =>
    context.fields
      .filter(({ field }) => field.sectionId === section.id)
      .map((checked) => ({ checked, place: placeOf(context, section, checked) })),
  );
  const remarks = placed.flatMap(({ checked, place }) =>
    remarksOn(context, checked).map((remark) => ({ remark, place, answers: answersTo(report, checked) })),
  );
  return {
    waivers: remarks.flatMap(({ remark, place, answers }) => {
      const answer = answers.find(({ findingId }) => findingId === remark.id);
      if (!answer) return [];
      const { reason, authorName, at } = answer;
      return [{ ...place, sentence: remark.sentence, about: remark.about, reason, authorName, at }];
    }),
    hints: remarks
      .filter(({ remark, answers }) => !remark.isHigh && !isAnswered(remark, answers))
      .map(({ remark, place }) => ({ ...place, sentence: remark.sentence, about: remark.about })),
  };
}

const answersTo = ({ entered }: CheckedReport, { field }: CheckedField) =>
  entered.answers.get(field.id) ?? [];

function remarksOn({ findings }: CheckContext, checked: CheckedField): Remark[] {
  const numbers = unboundNumbers(sentenceTextOf(checked) ?? "");
  return [
    ...(findings.get(checked.field.key) ?? []).map(({ id, importance, about, sentence }) => {
      return { id, isHigh: importance === "high", about, sentence };
    }),
    ...numbers.map(({ text }) => {
      return { id: unboundId(text), isHigh: true, about: [], sentence: explainedNumber(text) };
    }),
  ];
}
