import { fieldsOfForm } from "@/lib/entry/form/section-form";
import {
  type Candidate,
  unexplainedNumbers,
  type TypedNumber,
  typedNumbers,
} from "@/lib/entry/binding/unbound-numbers";
import { referencesOf } from "@/lib/narrative/narrative";
import type { Said } from "./line";
import { contradicts, missingReference, unboundNumber } from "./messages";
import { type Held, type Subject, wordsOf } from "./checked-report";

/** What is amiss in a sentence: figures that it refers to and that would not print, and numbers typed into it. */
export function wordingLines(subject: Subject): (one: Held) => Said[] {
  return (one) => {
    const words = wordsOf(one);
    if (words === null) return [];
    return [...brokenReferences(subject, one, words), ...numberLines(subject, one, words)];
  };
}

function brokenReferences({ byKey, nameOf }: Subject, sentence: Held, words: string): Said[] {
  const broken = referencesOf(words).filter((key) => isBroken(byKey.get(key), sentence));
  return broken.map((key) => {
    const figure = byKey.get(key);
    return {
      code: "BROKEN_REFERENCE",
      level: "error",
      sentence: missingReference(figure ? nameOf(figure) : key),
    };
  });
}

// A required figure without a value has a line of its own; one that may be left out is missed by the sentence only.
function isBroken(figure: Held | undefined, sentence: Held): boolean {
  if (!figure) return true;
  if (figure.field.required) return false;
  return !figure.held || (sentence.approved !== null && !figure.approved);
}

function numberLines(subject: Subject, one: Held, words: string): Said[] {
  const answers = subject.report.entered.answers.get(one.field.id) ?? [];
  const open = new Set(unexplainedNumbers(words, answers).map(({ text }) => text));
  if (open.size === 0) return [];
  return weighed(subject, one, words)
    .filter(({ text }) => open.has(text))
    .flatMap((number) => numberLine(subject, number));
}

function numberLine({ byKey, nameOf }: Subject, { text, contradictions }: TypedNumber): Said[] {
  const lines = contradictions.flatMap(({ key, why }): Said[] => {
    const figure = byKey.get(key);
    if (!figure) return [];
    const sentence = contradicts(text, why, { name: nameOf(figure), printed: figure.held?.printed ?? "" });
    return [{ code: "CONTRADICTING", level: "error", sentence }];
  });
  return lines.length > 0 ? lines : [{ code: "UNBOUND", level: "error", sentence: unboundNumber(text) }];
}

/** The numbers typed into a sentence, weighed against the same figures as where its editor words it. */
function weighed({ report, held }: Subject, { field }: Held, words: string): TypedNumber[] {
  const { outline, entered } = report;
  const section = outline.sections.find(({ id }) => id === field.sectionId);
  const { fields } = section ? fieldsOfForm(outline, section, entered) : { fields: [] };
  const candidates = fields.flatMap((figure): Candidate[] => {
    if (!figure.indicator) return [];
    const { name, unit } = figure.indicator;
    const earlier = (entered.earlier.get(figure.key) ?? []).map(({ value }) => value);
    const value = held.get(figure.id)?.held?.value ?? null;
    return [{ key: figure.key, names: [name.zh, name.en], unit, kind: figure.kind, value, earlier }];
  });
  const lastYear = entered.earlier.get(field.key)?.[0]?.printed ?? null;
  return typedNumbers({ text: words, lastYear, year: outline.year }, candidates);
}
