import { type Bag, bagOf, union, type Weights } from "./grams";

export type Span = { start: number; end: number };

/** A text with the spans of its figures, and what stands over and before it. */
export type Passage = { text: string; figures: readonly Span[]; headings: readonly string[]; label: string };

/**
 * The words around a figure: `near` before it in its clause, or its row's label where there are none; `beside` these and those
 * after it in its clause; its whole sentence; and what stands over it.
 */
export type Surroundings = {
  near: Bag;
  beside: Bag;
  sentence: Bag;
  headings: Bag;
  passage: Passage;
  /** Where the figure begins in the passage. */
  at: number;
  quoted: string;
};

const sentenceEnds = /[。！？；!?;]/;
const clauseEnds = /[，。：；、,;:（(！？]/;

/** Returns the words around a span. Words before an earlier figure are not near: in 举办8批，参训300人次, only 参训 is near the 300. */
export function surroundingsOf(passage: Passage, span: Span, weights: Weights): Surroundings {
  const { text, figures, headings, label } = passage;
  const to = Math.min(
    text.length,
    ...figures.filter(({ start }) => start >= span.end).map(({ start }) => start),
  );
  const before = wordsBefore(passage, span.start);
  const clause = lastOf(before, clauseEnds);
  const after = firstOf(text.slice(span.end, to), clauseEnds);
  const words = hasWords(clause) || hasWords(after) ? clause : before;
  const near = hasWords(words) || hasWords(after) ? words.slice(-14) : label;
  const sentence = sentenceAround(text, span);
  const nearBag = bagOf(near, weights);
  return {
    near: nearBag,
    beside: union(nearBag, bagOf(after.slice(0, 8), weights)),
    sentence: bagOf(withoutFigures(passage, sentence), weights),
    headings: bagOf([...headings, label].join("\n"), weights),
    passage,
    at: span.start,
    quoted: text.slice(sentence.start, sentence.end).trim(),
  };
}

/** The words since the figure before, or since the one before that where nothing stands between: 培训13批510人次. */
function wordsBefore({ text, figures }: Pick<Passage, "text" | "figures">, start: number): string {
  const last = figures.filter(({ end }) => end <= start).toSorted((a, b) => b.end - a.end)[0];
  const words = text.slice(last?.end ?? 0, start);
  if (last && !/[\p{L}。！？；!?;]/u.test(words)) return wordsBefore({ text, figures }, last.start);
  return lastOf(words, sentenceEnds);
}

const lastOf = (text: string, ends: RegExp) => text.split(ends).at(-1) ?? "";
const firstOf = (text: string, ends: RegExp) => text.split(ends)[0] ?? "";
const hasWords = (text: string) => (text.match(/\p{L}/gu) ?? []).length >= 2;

function sentenceAround(text: string, { start, end }: Span): Span {
  return {
    start: start - lastOf(text.slice(0, start), sentenceEnds).length,
    end: end + firstOf(text.slice(end), sentenceEnds).length,
  };
}

function withoutFigures({ text, figures }: Passage, { start, end }: Span): string {
  const inside = figures.filter((each) => each.start >= start && each.end <= end);
  const begins = [start, ...inside.map((each) => each.end)];
  return [...inside.map((each) => each.start), end]
    .map((stop, at) => text.slice(begins[at], stop))
    .join("＿");
}
