import { findingsOf } from "@/lib/checks/check";
import { type Finding, findingOf } from "@/lib/checks/finding";
import type { CheckField, CheckInput } from "@/lib/checks/input";
import { referencesOf, renderNarrative } from "@/lib/narrative/narrative";
import { withoutFigure } from "@/lib/narrative/without-figure";
import { blankInSentence } from "./messages";

/** The words of a sentence, with references to figures; `key` is that of its own field. */
export type CheckedSentence = { key: string; text: string };

/** Figures and relations to check, and the sentences that print the figures. */
export type ReportInput = CheckInput & { sentences: readonly CheckedSentence[] };

/**
 * Returns what the checks find about the figures, and each blank (未统计, 不适用, 待报) that a sentence would print in place of
 * one, with the sentence without it offered. In a table such a word is right. Zero is a value.
 */
export function reportFindingsOf(input: ReportInput): Finding[] {
  const byKey = new Map(input.fields.map((field) => [field.key, field]));
  const find = (key: string) => byKey.get(key);
  return [...findingsOf(input), ...input.sentences.flatMap((sentence) => blanksIn(sentence, find))];
}

function blanksIn({ key, text }: CheckedSentence, find: (key: string) => CheckField | undefined): Finding[] {
  const printed = (of: string) => renderNarrative(of, (each) => find(each)?.printed || null);
  return referencesOf(text).flatMap((each) => {
    const figure = find(each);
    if (figure?.value?.kind !== "blank" || figure.value.blank === "zero") return [];
    const offered = withoutFigure(text, each);
    const sentence = blankInSentence(figure, {
      clause: printed(clauseOf(text, each)),
      offered: offered === null ? null : printed(offered),
    });
    return [findingOf({ rule: "blank", key, about: [each], sentence, compared: [figure.printed] })];
  });
}

function clauseOf(text: string, key: string): string {
  return text.split(/[，。；：！？\n]/).find((clause) => clause.includes(`{${key}}`)) ?? text;
}
