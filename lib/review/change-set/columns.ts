import { changeWords } from "@/lib/checks/change-words";
import type { Earlier } from "@/lib/entry/earlier/earlier";
import type { Revision } from "@/lib/entry/model";
import type { ReviewContext, ChangedRow } from "./changed-row";
import { differenceOf, type Token, unmarked } from "./side-by-side";
import type { SubmittedField } from "../model";
import { describeChange } from "./describe-change";
import { tokensOfNames, tokensOfSentence, tokensOfText } from "./tokens";

type Compared = Pick<ChangedRow, "approved" | "submitted" | "previous" | "said">;
type Held = Pick<Revision, "value" | "printed">;
type Printed = (key: string) => string | null;

/**
 * A field's three columns. What is submitted is marked against what was approved; a sentence that was never approved, against the
 * last report's, whose words it was opened with.
 */
export function columnsOf(field: SubmittedField, year: number, around: ReviewContext): Compared {
  const { key, revision, approved, isWording } = field;
  const earlier = around.earlier.get(key) ?? [];
  const [last = null] = earlier;
  const now = tokensOf(revision, isWording, (one) => around.printed.get(one) ?? null);
  const before = approved && tokensOf(approved, isWording, (one) => around.inForce.get(one) ?? null);
  const previous = last && tokensOf(last, isWording, (one) => printedIn(around, one, last.year));
  const base = before ?? (isWording ? previous : null);
  const compared = differenceOf(base ?? [], now);
  return {
    approved: before && compared.before,
    submitted: base ? compared.after : unmarked(now),
    previous: last && {
      year: last.year,
      runs: before || !isWording ? unmarked(previous ?? []) : compared.before,
      change: changeWords(revision.value, last.value),
    },
    said: describeChange(approved, revision, year),
  };
}

function printedIn({ earlier }: ReviewContext, key: string, year: number): string | null {
  return earlier.get(key)?.find((one: Earlier) => one.year === year)?.printed ?? null;
}

function tokensOf({ value, printed }: Held, isWording: boolean, figure: Printed): Token[] {
  if (isWording) return tokensOfSentence(printed, figure);
  if (value?.kind === "names") return tokensOfNames(value.names);
  if (value?.kind === "text") return tokensOfText(printed);
  return printed === "" ? [] : [{ text: printed }];
}
