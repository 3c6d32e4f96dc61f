import { foldRadicals } from "@/lib/characters/radicals";
import type { Indicator, Use } from "@/lib/catalogue/model";
import { readValue, type Value } from "@/lib/figures/value";
import { mayBeOf } from "./fixed-places";
import { clauseAround, commonRunLength } from "./sentence-context";
import { isOfItsKind, type TypedNumber, valueOf } from "./unbound-numbers";

/** An indicator that a number in a sentence may be a figure of. */
export type FigureChoice = Pick<Indicator, "code" | "name" | "kind" | "unit" | "basis"> & {
  /** The field of this report that already holds it, and the section where it is filled in. */
  field: { id: string; key: string; section: string } | null;
  /** The printed value of the most recent earlier report that has one. */
  last: { year: number; printed: string } | null;
  isOfTopic: boolean;
};

export type SentenceScope = {
  year: number;
  /** Codes of the section's topic and of the event series that the sentence belongs to. */
  topic: string;
  series: string | null;
  /** Ids of the report's visible fields. */
  visible: ReadonlySet<string>;
};

/** Returns every indicator that was not merged into another, as a choice for a sentence. */
export function choicesOf(
  indicators: readonly Indicator[],
  uses: ReadonlyMap<string, readonly Use[]>,
  scope: SentenceScope,
): FigureChoice[] {
  return indicators
    .filter(({ mergedInto }) => mergedInto === null)
    .map((indicator) => choiceOf(indicator, uses.get(indicator.id) ?? [], scope));
}

function choiceOf(indicator: Indicator, all: readonly Use[], scope: SentenceScope): FigureChoice {
  const { code, name, kind, unit, basis } = indicator;
  const uses = all.filter(({ series }) => (series?.code ?? null) === scope.series);
  const own = uses.find(({ year, fieldId }) => year === scope.year && scope.visible.has(fieldId));
  const [last] = uses
    .filter(({ year, printed }) => year < scope.year && printed !== "")
    .toSorted((a, b) => b.year - a.year);
  return {
    ...{ code, name, kind, unit, basis },
    field: own ? { id: own.fieldId, key: own.key, section: own.section.number } : null,
    last: last ? { year: last.year, printed: last.printed } : null,
    isOfTopic: uses.some(({ topic }) => topic.code === scope.topic),
  };
}

/**
 * A search for a figure. Without `number` it finds figures of any kind; `words` are the search terms as typed; `place` is the
 * district or event of which the sentence tells.
 */
export type ChoiceQuery = {
  number: TypedNumber | null;
  sentence: string;
  words: string;
  year: number;
  place?: string | null;
};

/**
 * Returns up to eight matching choices, the likeliest first. Without search terms, weak guesses and those of another place are
 * left out.
 */
export function rankedChoices(choices: readonly FigureChoice[], query: ChoiceQuery): FigureChoice[] {
  const { number, sentence, words, year, place = null } = query;
  const value = number && valueOf(number, year);
  const context = number ? clauseAround({ ...number, sentence }) : "";
  return choices
    .filter(
      (choice) => (!value || isOfItsKind(value, candidateOf(choice, year))) && matchesWords(choice, words),
    )
    .map((choice) => ({ choice, score: scoreOf(choice, context) }))
    .filter(({ choice, score }) => words.trim() !== "" || (score > 1 && mayBeOf(place, choice.name)))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 8)
    .map(({ choice }) => choice);
}

// A name that occurs near the number counts most, then whether the topic has printed the figure before.
function scoreOf({ name, isOfTopic, last }: FigureChoice, context: string): number {
  const shared = Math.max(commonRunLength(name.zh, context), commonRunLength(name.en, context));
  return (shared >= 2 ? 2 * Math.min(shared, 6) : 0) + (isOfTopic ? 1 : 0) + (isOfTopic && last ? 1 : 0);
}

/** Returns whether each of the words typed is in the names, code or unit. */
export function matchesWords(
  { code, name, unit }: Pick<FigureChoice, "code" | "name" | "unit">,
  words: string,
): boolean {
  const all = comparable([code, name.zh, name.en, unit].join("\n"));
  const terms = comparable(words).split(/\s+/).filter(Boolean);
  return terms.every((term) => all.includes(term));
}

function comparable(text: string): string {
  return foldRadicals(text).toLowerCase();
}

function candidateOf({ kind, unit, last }: FigureChoice, year: number) {
  const reading = last ? readValue(kind, last.printed, { year }) : null;
  const earlier: (Value | null)[] = reading?.ok ? [reading.value] : [];
  return { kind, unit, value: null, earlier };
}
