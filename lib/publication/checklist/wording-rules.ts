import {
  type Candidate,
  unexplainedNumbers,
  type TypedNumber,
  typedNumbers,
} from "@/lib/entry/binding/unbound-numbers";
import { fixedPlaces } from "@/lib/entry/binding/fixed-places";
import { fieldsOfForm, wordingOf } from "@/lib/entry/form/section-form";
import { isWording } from "@/lib/outline/model";
import { referencesOf } from "@/lib/narrative/narrative";
import { type CheckContext, type CheckedField, sentenceTextOf } from "./checked-report";
import type { UnplacedLine } from "./line";
import { brokenReference, contradictingNumber, unboundNumber } from "./messages";

/** Returns the rule for sentences: references to figures without a value, and numbers that are not bound to a figure. */
export function wordingLines(context: CheckContext): (checked: CheckedField) => UnplacedLine[] {
  return (checked) => {
    const text = sentenceTextOf(checked);
    if (text === null) return [];
    return [...brokenReferences(context, checked, text), ...numberLines(context, checked, text)];
  };
}

function brokenReferences(
  { report, byKey, nameOf }: CheckContext,
  sentence: CheckedField,
  text: string,
): UnplacedLine[] {
  const broken = referencesOf(text).filter((key) => isBroken(byKey.get(key), sentence));
  return broken.map((key) => {
    const figure = byKey.get(key);
    return {
      code: "BROKEN_REFERENCE",
      level: figure && !sentence.approved ? "todo" : "error",
      sentence: brokenReference(figure ? nameOf(figure) : (report.absent.get(key) ?? null)),
    };
  });
}

// A required figure without a value has a line of its own already. While the sentence is not approved, another may yet be filled in.
function isBroken(figure: CheckedField | undefined, sentence: CheckedField): boolean {
  if (!figure) return true;
  if (figure.field.required) return false;
  return !figure.current || (sentence.approved !== null && !figure.approved);
}

function numberLines(context: CheckContext, checked: CheckedField, text: string): UnplacedLine[] {
  const answers = context.report.entered.answers.get(checked.field.id) ?? [];
  const open = new Set(unexplainedNumbers(text, answers).map(({ text }) => text));
  if (open.size === 0) return [];
  return comparedNumbers(context, checked, text)
    .filter(({ text }) => open.has(text))
    .flatMap((number) => numberLine(context, number));
}

function numberLine({ byKey, nameOf }: CheckContext, { text, contradictions }: TypedNumber): UnplacedLine[] {
  const lines = contradictions.flatMap(({ key, why }): UnplacedLine[] => {
    const figure = byKey.get(key);
    if (!figure) return [];
    const sentence = contradictingNumber(text, why, {
      name: nameOf(figure),
      printed: figure.current?.printed ?? "",
    });
    return [{ code: "CONTRADICTING", level: "error", sentence }];
  });
  return lines.length > 0 ? lines : [{ code: "UNBOUND", level: "error", sentence: unboundNumber(text) }];
}

/** Returns the numbers typed into a sentence, compared with the same figures as on the form. */
function comparedNumbers(
  { report, byId }: CheckContext,
  { field }: CheckedField,
  text: string,
): TypedNumber[] {
  const { outline, entered } = report;
  const section = outline.sections.find(({ id }) => id === field.sectionId);
  const { fields } = section ? fieldsOfForm(outline, section, entered) : { fields: [] };
  const worded = fields.map((one) => {
    const wording = isWording(one) ? wordingOf(one, entered) : "";
    return { id: one.id, key: one.key, name: one.indicator?.name ?? null, wording };
  });
  const blocks = section?.blocks.map((block) => ({ ...block, series: block.series?.name ?? null }));
  const places = fixedPlaces(blocks ?? [], worded);
  const candidates = fields.flatMap((figure): Candidate[] => {
    if (!figure.indicator) return [];
    const { name, unit } = figure.indicator;
    const earlier = (entered.earlier.get(figure.key) ?? []).map(({ value }) => value);
    const value = byId.get(figure.id)?.current?.value ?? null;
    const place = places.get(figure.key) ?? null;
    return [{ key: figure.key, names: [name.zh, name.en], unit, kind: figure.kind, value, earlier, place }];
  });
  const lastYear = entered.earlier.get(field.key)?.[0]?.printed ?? null;
  const place = places.get(field.key) ?? null;
  return typedNumbers({ text, lastYear, year: outline.year, place }, candidates);
}
