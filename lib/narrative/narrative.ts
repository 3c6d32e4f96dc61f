/**
 * A sentence of the report: text with references to figures in braces, `培训{training.batches}`. A reference names the
 * key of a field. `\{` stands for a brace and `\\` for a backslash; any other stray brace or backslash is text.
 */
export type Part = { kind: "text"; text: string } | { kind: "figure"; key: string };

/** What is printed for a figure that has no value yet. */
export const blankFigure = "＿＿";

const token = /\\[{\\]|\{([a-z0-9]+(?:[.-][a-z0-9]+)*)\}/g;

/** The sentence as runs of text and references, in order. Never throws; neighbouring texts are one, none is empty. */
export function parseNarrative(text: string): Part[] {
  const parts: Part[] = [];
  let run = "";
  let from = 0;
  const flush = () => {
    if (run !== "") parts.push({ kind: "text", text: run });
    run = "";
  };
  for (const { 0: found, 1: key, index } of text.matchAll(token)) {
    run += text.slice(from, index) + (key === undefined ? found.slice(1) : "");
    from = index + found.length;
    if (key === undefined) continue;
    flush();
    parts.push({ kind: "figure", key });
  }
  run += text.slice(from);
  flush();
  return parts;
}

/** The parts as one sentence; the inverse of `parseNarrative`. */
export function printNarrative(parts: readonly Part[]): string {
  return parts
    .map((part) => (part.kind === "text" ? part.text.replace(/[{\\]/g, "\\$&") : `{${part.key}}`))
    .join("");
}

/** Keys of the figures that a sentence refers to, each once, in the order of first mention. */
export function referencesOf(text: string): string[] {
  return [...new Set(parseNarrative(text).flatMap((part) => (part.kind === "figure" ? [part.key] : [])))];
}

/** The sentence as the public reads it. `printed` gives the figure of a key as printed, or null where it has none. */
export function renderNarrative(text: string, printed: (key: string) => string | null): string {
  return parseNarrative(text)
    .map((part) => (part.kind === "text" ? part.text : (printed(part.key) ?? blankFigure)))
    .join("");
}
