import { parseNarrative } from "@/lib/narrative/narrative";

/** How many characters at the end of `a` and `b` are the same. */
export function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** The longest run of Han characters or letters that both texts have, by its length. */
export function commonRun(a: string, b: string): number {
  let longest = 0;
  for (const run of a.match(/[\p{Script=Han}A-Za-z]+/gu) ?? []) {
    for (let from = 0; from < run.length; from += 1) {
      while (from + longest < run.length && b.includes(run.slice(from, from + longest + 1))) longest += 1;
    }
  }
  return longest;
}

/** The words of its clause around what stands from `start` to `end` in a sentence, without that itself. */
export function clauseAround({
  sentence,
  start,
  end,
}: {
  sentence: string;
  start: number;
  end: number;
}): string {
  const clauses = (text: string) => text.replace(/\{[^}]*\}/g, " ").split(/[，。；：、,;:\n]/);
  const before = clauses(sentence.slice(0, start)).at(-1) ?? "";
  const after = clauses(sentence.slice(end)).at(0) ?? "";
  return `${before.slice(-12)} ${after.slice(0, 4)}`;
}

/** For each figure that a sentence refers to, the words that lead up to it, as they stand in the sentence. */
export function leadsOf(sentence: string): Map<string, string> {
  const leads = new Map<string, string>();
  let before = "";
  for (const part of parseNarrative(sentence)) {
    if (part.kind === "figure" && !leads.has(part.key)) leads.set(part.key, before);
    before += part.kind === "figure" ? `{${part.key}}` : part.text;
  }
  return leads;
}

/** The words of the sentence up to a place, references left out, as far back as the last full stop. */
export function clausesBefore(sentence: string, start: number): string {
  const before = sentence.slice(0, start).replace(/\{[^}]*\}/g, "");
  return before.split(/[。；;\n]/).at(-1) ?? "";
}
