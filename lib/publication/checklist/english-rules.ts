import type { OutlineSection } from "@/lib/outline/model";
import { type Bilingual, isUnnamedInEnglish, isUntranslated } from "@/lib/platform/bilingual";
import { englishToRelease, namesToTranslate } from "../content/names-in-english";
import type { CheckContext } from "./checked-report";
import type { ChecklistLine } from "./line";
import { namesWithoutEnglishMessage, unnamedInEnglishMessage } from "./messages";

/**
 * Returns the lines for what a section still lacks in English: one for its own titles and for what the catalogue says of its figures,
 * and one for the names in its lists that the glossary does not have. None if nothing is missing.
 */
export function englishLines(context: CheckContext, section: OutlineSection): ChecklistLine[] {
  const { id, number, title } = section;
  const location = { section: number, sectionTitle: title, key: null, blockId: id, name: title, event: null };
  const counts = countsOf(context, section);
  const names = namesWithoutEnglish(context, number);
  const line = (code: ChecklistLine["code"], sentence: Bilingual): ChecklistLine => ({
    ...{ code, level: "warning", ...location, sentence },
  });
  return [
    ...(Object.values(counts).some((count) => count > 0)
      ? [line("NO_ENGLISH", unnamedInEnglishMessage(counts))]
      : []),
    ...(names.length > 0 ? [line("NO_ENGLISH_NAMES", namesWithoutEnglishMessage(names))] : []),
  ];
}

function countsOf({ report }: CheckContext, { id, title, blocks }: OutlineSection) {
  const own = report.outline.fields.filter(({ sectionId }) => sectionId === id);
  const indicators = own.flatMap(({ indicator }) => indicator ?? []);
  const headings = blocks.flatMap(({ heading, items }) => [heading, ...items.map(({ label }) => label)]);
  const texts = indicators.flatMap(({ definition, comparability, grades }) => [
    definition,
    comparability,
    ...grades.map(({ note }) => note),
  ]);
  return {
    headings: count([title, ...headings], isUnnamedInEnglish),
    figures: count(
      indicators.map(({ name }) => name),
      isUnnamedInEnglish,
    ),
    texts: count(texts, isUntranslated),
    units: new Set(indicators.map(({ unit }) => unit).filter((unit) => report.unnamedUnits.has(unit))).size,
  };
}

const count = (all: readonly (Bilingual | null)[], isMissing: (text: Bilingual) => boolean) =>
  all.filter((text) => text !== null && isMissing(text)).length;

/** The names in a section's lists, and texts such as themes, that a release would have to print in Chinese on English pages. */
export function namesWithoutEnglish({ fields, report }: CheckContext, section: string): string[] {
  const sectionId = report.outline.sections.find(({ number }) => number === section)?.id;
  const values = fields.flatMap(({ field, current }) =>
    field.sectionId === sectionId && field.indicator && current?.value ? [current.value] : [],
  );
  const missing = values.flatMap((value) => {
    const known = englishToRelease(value, report.glossary);
    return namesToTranslate(value).filter((name) => !Object.hasOwn(known, name));
  });
  return [...new Set(missing)];
}
