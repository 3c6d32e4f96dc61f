import { readValue, type Value } from "@/lib/figures/value";
import type { Indicator, Use } from "@/lib/catalogue/model";
import { clauseAround, commonRun } from "./sentence-context";
import { isOfItsKind, type TypedNumber, valueOf } from "./unbound-numbers";

/** An indicator that a number in a sentence may be a figure of. */
export type FigureChoice = Pick<Indicator, "code" | "name" | "kind" | "unit" | "basis"> & {
  /** The field of this report that holds it already, and the section where it is filled in. */
  field: { id: string; key: string; section: string } | null;
  /** What the newest earlier report printed. */
  last: { year: number; printed: string } | null;
  isOfTopic: boolean;
};

/** Where the sentence stands. */
export type SentencePlace = {
  year: number;
  /** Codes of the section's topic and of the event series that the sentence belongs to. */
  topic: string;
  series: string | null;
  /** Ids of the report's fields that are not hidden. */
  visible: ReadonlySet<string>;
};

/** All indicators that are not merged into another, as choices for a sentence. */
export function choicesOf(
  indicators: readonly Indicator[],
  uses: ReadonlyMap<string, readonly Use[]>,
  place: SentencePlace,
): FigureChoice[] {
  return indicators
    .filter(({ mergedInto }) => mergedInto === null)
    .map((indicator) => choiceOf(indicator, uses.get(indicator.id) ?? [], place));
}

function choiceOf(indicator: Indicator, all: readonly Use[], place: SentencePlace): FigureChoice {
  const { code, name, kind, unit, basis } = indicator;
  const uses = all.filter(({ series }) => (series?.code ?? null) === place.series);
  const own = uses.find(({ year, fieldId }) => year === place.year && place.visible.has(fieldId));
  const [last] = uses
    .filter(({ year, printed }) => year < place.year && printed !== "")
    .toSorted((a, b) => b.year - a.year);
  return {
    ...{ code, name, kind, unit, basis },
    field: own ? { id: own.fieldId, key: own.key, section: own.section.number } : null,
    last: last ? { year: last.year, printed: last.printed } : null,
    isOfTopic: uses.some(({ topic }) => topic.code === place.topic),
  };
}

/** What is looked for: a number in its sentence, or any figure at all; narrowed down by what is typed. */
export type Sought = { number: TypedNumber | null; sentence: string; words: string; year: number };

/** The choices that may be meant, the likeliest first; without words only those that something speaks for. */
export function rankedChoices(choices: readonly FigureChoice[], sought: Sought): FigureChoice[] {
  const { number, sentence, words, year } = sought;
  const value = number && valueOf(number, year);
  const around = number ? clauseAround({ ...number, sentence }) : "";
  const sayings = words.toLowerCase().split(/\s+/).filter(Boolean);
  return choices
    .filter((choice) => (!value || isOfItsKind(value, candidateOf(choice, year))) && isSaid(choice, sayings))
    .map((choice) => ({ choice, weight: weightOf(choice, around) }))
    .filter(({ weight }) => sayings.length > 0 || weight > 1)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, 8)
    .map(({ choice }) => choice);
}

// A name in the words around counts most; then whether the topic has told it before.
function weightOf({ name, isOfTopic, last }: FigureChoice, around: string): number {
  const shared = Math.max(commonRun(name.zh, around), commonRun(name.en, around));
  return (shared >= 2 ? 2 * Math.min(shared, 6) : 0) + (isOfTopic ? 1 : 0) + (isOfTopic && last ? 1 : 0);
}

function isSaid({ code, name, unit }: FigureChoice, sayings: readonly string[]): boolean {
  const all = [code, name.zh, name.en, unit].join("\n").toLowerCase();
  return sayings.every((saying) => all.includes(saying));
}

function candidateOf({ kind, unit, last }: FigureChoice, year: number) {
  const reading = last ? readValue(kind, last.printed, { year }) : null;
  const earlier: (Value | null)[] = reading?.ok ? [reading.value] : [];
  return { kind, unit, value: null, earlier };
}
