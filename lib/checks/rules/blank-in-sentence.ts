import { referencesOf, renderNarrative } from "@/lib/narrative/narrative";
import { withoutFigure } from "@/lib/narrative/without-figure";
import { type Finding, findingOf } from "../finding";
import type { CheckedSentence, CheckField } from "../input";
import { messages } from "../messages";

/**
 * Asks about each blank (未统计, 不适用, 待报) that a sentence would print in place of a figure, and offers the sentence without
 * it. In a table such a word is right. Zero is a value.
 */
export function blanksInSentence(
  { key, text }: CheckedSentence,
  find: (key: string) => CheckField | undefined,
): Finding[] {
  const printed = (of: string) => renderNarrative(of, (each) => find(each)?.printed || null);
  return referencesOf(text).flatMap((each) => {
    const figure = find(each);
    if (figure?.value?.kind !== "blank" || figure.value.blank === "zero") return [];
    const offered = withoutFigure(text, each);
    const sentence = messages.blankInSentence(figure, {
      clause: printed(clauseOf(text, each)),
      offered: offered === null ? null : printed(offered),
    });
    return [findingOf({ rule: "blank", key, about: [each], sentence, compared: [figure.printed] })];
  });
}

function clauseOf(text: string, key: string): string {
  return text.split(/[，。；：！？\n]/).find((clause) => clause.includes(`{${key}}`)) ?? text;
}
