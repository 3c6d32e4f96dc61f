export type Span = { start: number; end: number };

/** A text with the spans of its figures in order, and what stands over and before it. */
export type Passage = { text: string; figures: readonly Span[]; headings: readonly string[]; label: string };

/**
 * The words around a figure: `near` before it in its clause, or its row's label where there are none; `beside` these and those
 * after it in its clause; its whole sentence without the figures; and what stands over it.
 */
export type Surroundings = {
  near: string;
  beside: string;
  sentence: string;
  headings: string;
  passage: Passage;
  /** Where the figure begins in the passage. */
  at: number;
  quoted: string;
};

type Sentence = Span & { figures: readonly Span[] };

const sentenceEnds = /[。！？；!?;]/g;
const clauseEnds = /[，。：；、,;:（(！？]/;
/** Stands for a figure, and keeps the words on both sides of it apart. */
const blank = "＿";

/** Returns the words around each figure of a passage, in their order. */
export function surroundingsIn(passage: Passage): Surroundings[] {
  const { text } = passage;
  const headings = [...passage.headings, passage.label].join("\n");
  return sentencesIn(passage).flatMap((sentence) => {
    const quoted = text.slice(sentence.start, sentence.end).trim();
    const shared = { sentence: withoutFigures(text, sentence), headings, passage, quoted };
    return besides(passage, sentence).map((words, at) => ({
      ...words,
      ...shared,
      at: sentence.figures[at]!.start,
    }));
  });
}

/** The sentences that have figures. A mark within a figure ends none. */
function sentencesIn({ text, figures }: Passage): Sentence[] {
  const ends = [...text.matchAll(sentenceEnds)].map(({ index }) => index);
  const sentences: Sentence[] = [];
  let [start, first] = [0, 0];
  for (const end of [...ends, Infinity]) {
    let next = first;
    while (figures[next] && figures[next]!.start < end) next += 1;
    if (next > first && figures[next - 1]!.end > end) continue;
    if (next > first)
      sentences.push({ start, end: Math.min(end, text.length), figures: figures.slice(first, next) });
    [start, first] = [end + 1, next];
  }
  return sentences;
}

/**
 * The words on both sides of each figure of a sentence. Words before an earlier figure are not near: in 举办8批，参训300人次, only 参训
 * is near the 300. Where nothing stands between two figures they share what is before both: 培训13批510人次.
 */
function besides({ text, label }: Passage, { start, end, figures }: Sentence) {
  let before = "";
  return figures.map((figure, at) => {
    const last = figures[at - 1];
    const between = text.slice(last?.end ?? start, figure.start);
    if (!last || /\p{L}/u.test(between)) before = between;
    const after = text.slice(figure.end, figures[at + 1]?.start ?? end).split(clauseEnds)[0] ?? "";
    const clause = before.split(clauseEnds).at(-1) ?? "";
    const words = hasWords(clause) || hasWords(after) ? clause : before;
    const near = hasWords(words) || hasWords(after) ? words.slice(-14) : label;
    return { near, beside: near + blank + after.slice(0, 8) };
  });
}

const hasWords = (text: string) => /\p{L}[^\p{L}]*\p{L}/u.test(text);

function withoutFigures(text: string, { start, end, figures }: Sentence): string {
  const begins = [start, ...figures.map((each) => each.end)];
  return [...figures.map((each) => each.start), end]
    .map((stop, at) => text.slice(begins[at], stop))
    .join(blank);
}
