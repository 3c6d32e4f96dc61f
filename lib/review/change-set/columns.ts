import { changeSentence } from "@/lib/checks/change/messages";
import { changeSincePrevious } from "@/lib/checks/change/value-change";
import { comparabilityWith, type Earlier } from "@/lib/entry/earlier/earlier";
import { checkFieldOf } from "@/lib/entry/findings/check-field";
import type { Revision } from "@/lib/entry/model";
import type { SubmittedField } from "../model";
import type { ReviewContext, ChangedRow } from "./changed-row";
import { describeChange } from "./describe-change";
import { combinedDifference, differenceOf, type Token, unmarked } from "./side-by-side";
import { tokensOfNames, tokensOfSentence, tokensOfText } from "./tokens";

type Compared = Pick<
  ChangedRow,
  "approved" | "submitted" | "previous" | "description" | "combined" | "isSameWording"
>;
type Held = Pick<Revision, "value" | "printed">;
type Printed = (key: string) => string | null;

/**
 * Returns a field's three columns. The submitted value is compared with the approved one; a sentence that was never approved is
 * compared with the last report's, from which it was carried over.
 */
export function columnsOf(field: SubmittedField, year: number, context: ReviewContext): Compared {
  const { key, revision, approved, isWording } = field;
  const earlier = context.earlier.get(key) ?? [];
  const [last = null] = earlier;
  const now = tokensOf(revision, isWording, (one) => context.printed.get(one) ?? null);
  const before = approved && tokensOf(approved, isWording, (one) => context.inForce.get(one) ?? null);
  const previous = last && tokensOf(last, isWording, (one) => printedIn(context, one, last.year));
  const base = before ?? (isWording ? previous : null);
  const compared = differenceOf(base ?? [], now);
  const combined = base ? combinedDifference(base, now) : unmarked(now);
  return {
    combined,
    isSameWording: isWording && base !== null && combined.every(({ mark }) => mark === "same"),
    approved: before && compared.before,
    submitted: base ? compared.after : unmarked(now),
    previous: last && {
      year: last.year,
      runs: before || !isWording ? unmarked(previous ?? []) : compared.before,
      ...changeSince(last, field, year, context),
    },
    description: describeChange(approved, revision, year),
  };
}

function changeSince(
  last: Earlier,
  { fieldId, revision }: SubmittedField,
  year: number,
  { fields }: ReviewContext,
) {
  const field = fields.get(fieldId);
  const checked = field && checkFieldOf(field, revision, [last], year);
  if (!field?.indicator || !checked) return { change: null, comparability: null };
  const change = changeSincePrevious(checked);
  return {
    change: change && changeSentence(change, last.year),
    comparability: comparabilityWith(last, year, field.indicator),
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
