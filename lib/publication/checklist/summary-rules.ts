import { numbersOf } from "@/lib/checks/compared";
import { referencesOf } from "@/lib/narrative/narrative";
import type { OutlineBlock, OutlineSection } from "@/lib/outline/model";
import { pointPlaces } from "@/lib/outline/summary-form";
import { blocksOfSummary, fieldIdsOf, summaryIn } from "@/lib/outline/summary-section";
import { maxCharts } from "../content/summary";
import { type CheckContext, type CheckedField, sentenceTextOf } from "./checked-report";
import type { ChecklistLine, UnplacedLine } from "./line";
import { messages, shortSeries, tooManyCharts, tooManyPoints } from "./messages";

/** The place of a main point in its language, and the same place in the other; its text is null while it is empty. */
type Point = { nth: number; own: CheckedField; other: CheckedField | null };

/**
 * Returns the rule for the main points of the release summary: each is there in both languages, and both refer to the same
 * figures.
 */
export function pointLines(context: CheckContext): (checked: CheckedField) => UnplacedLine[] {
  const section = summaryIn(context.report.outline);
  if (!section) return () => [];
  const { zh, en } = blocksOfSummary(section);
  const [chinese, english] = [fieldIdsOf(zh), fieldIdsOf(en)];
  return (own) => {
    const { id } = own.field;
    const [ids, others] = chinese.includes(id) ? [chinese, english] : [english, chinese];
    const nth = ids.indexOf(id);
    if (nth < 0) return [];
    const other = context.byId.get(others[nth] ?? "") ?? null;
    return [...languageLines({ nth, own, other }), ...countLines(context, ids, id)];
  };
}

function languageLines({ own, other }: Point): UnplacedLine[] {
  const [text, translated] = [sentenceTextOf(own), other && sentenceTextOf(other)];
  // An empty place of a point that has to be there is listed as empty already.
  if (text === null || other?.field.required === true) return sameFigures(text, translated);
  if (translated === null)
    return [{ code: "MAIN_POINT", level: "todo", sentence: messages.pointInOneLanguage }];
  return sameFigures(text, translated);
}

function sameFigures(text: string | null, translated: string | null): UnplacedLine[] {
  if (text === null || translated === null) return [];
  const [own, others] = [text, translated].map((one) => referencesOf(one).toSorted().join(" "));
  return own === others ? [] : [{ code: "MAIN_POINT", level: "error", sentence: messages.pointsDiffer }];
}

function countLines({ byId }: CheckContext, ids: readonly string[], id: string): UnplacedLine[] {
  const written = ids.filter((each) => {
    const checked = byId.get(each);
    return checked && sentenceTextOf(checked) !== null;
  });
  if (written.indexOf(id) !== pointPlaces.most) return [];
  return [{ code: "MAIN_POINT", level: "warning", sentence: tooManyPoints(pointPlaces.most) }];
}

/** Returns the lines about the charts of a release summary: those that cannot be drawn, and one too many. */
export function chartLines(context: CheckContext, section: OutlineSection): ChecklistLine[] {
  if (section.role !== "summary") return [];
  const { charts } = blocksOfSummary(section);
  const items = charts.flatMap((block) => block.items.map(({ fieldId }) => ({ block, fieldId })));
  return items.flatMap(({ block, fieldId }, index): ChecklistLine[] => {
    const checked = context.byId.get(fieldId);
    if (!checked) return [];
    const at = placeOfChart(context, section, { block, checked });
    if (index >= maxCharts) return [{ ...at, sentence: tooManyCharts(maxCharts) }];
    return countOfNumbers(context, checked) < 2 ? [{ ...at, sentence: shortSeries }] : [];
  });
}

function placeOfChart(
  { nameOf }: CheckContext,
  { number, title }: OutlineSection,
  { block, checked }: { block: OutlineBlock; checked: CheckedField },
): Omit<ChecklistLine, "sentence"> {
  const place = { section: number, sectionTitle: title, key: null, blockId: block.id, event: null };
  return { code: "NO_CHART", level: "warning", ...place, name: nameOf(checked) };
}

/** Returns of how many reports a figure has a number, this one included. */
function countOfNumbers({ report }: CheckContext, { field, current }: CheckedField): number {
  const earlier = (report.entered.earlier.get(field.key) ?? []).map(({ value }) => value);
  const values = current?.value ? [current.value, ...earlier] : earlier;
  return values.filter((value) => (numbersOf([value]) ?? []).length > 0).length;
}
