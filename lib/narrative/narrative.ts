/**
 * A run of text, or a reference to the field `key`, written `{training.batches}`. `\{` and `\\` escape a brace and a
 * backslash; any other stray brace or backslash is text.
 */
export type Part = { kind: "text"; text: string } | { kind: "figure"; key: string };

/** Printed for a figure without a value. */
export const figurePlaceholder = "＿＿";

const token = /\\[{\\]|\{([a-z0-9]+(?:[.-][a-z0-9]+)*)\}/g;

/** Parses a sentence into runs of text and references, in order. Never throws. Adjacent texts are merged, none is empty. */
export function parseNarrative(text: string): Part[] {
  const parts: Part[] = [];
  let run = "";
  let from = 0;
  const flush = () => {
    if (run !== "") parts.push({ kind: "text", text: run });
    run = "";
  };
  for (const { 0: matched, 1: key, index } of text.matchAll(token)) {
    run += text.slice(from, index) + (key === undefined ? matched.slice(1) : "");
    from = index + matched.length;
    if (key === undefined) continue;
    flush();
    parts.push({ kind: "figure", key });
  }
  run += text.slice(from);
  flush();
  return parts;
}

/** The inverse of `parseNarrative`. */
export function printNarrative(parts: readonly Part[]): string {
  return parts
    .map((part) => (part.kind === "text" ? part.text.replace(/[{\\]/g, "\\$&") : `{${part.key}}`))
    .join("");
}

/** Returns the keys a sentence refers to, each once, in order of first mention. */
export function referencesOf(text: string): string[] {
  return [...new Set(parseNarrative(text).flatMap((part) => (part.kind === "figure" ? [part.key] : [])))];
}

/** Returns the sentence with figures filled in. `printed` returns a figure as printed; null prints the placeholder. */
export function renderNarrative(text: string, printed: (key: string) => string | null): string {
  return parseNarrative(text)
    .map((part) => (part.kind === "text" ? part.text : (printed(part.key) ?? figurePlaceholder)))
    .join("");
}
