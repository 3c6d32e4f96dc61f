import { type DifferenceRun, inlineDifference, splitWords } from "@/lib/narrative/difference";
import { type Content, type ContentPart, partsOf } from "./content";
import { byKey, type TextKey } from "./text-key";
import { textsOf } from "./document";
import type { SiteTextsDocument } from "./site-texts";

/** How a part of a text changed, with the words marked. `language` is null for a part that is the same in both. */
export type PartChange = { part: ContentPart; language: "zh" | "en" | null; runs: DifferenceRun[] };

export type TextChange = {
  key: TextKey;
  kind: "added" | "removed" | "changed";
  /** What it is called from: the later text, or the earlier where it was removed. */
  content: Content;
  parts: PartChange[];
};

/** Returns how one text came from another, part by part; what did not change is left out. Null stands for no text. */
export function partChanges(before: Content | null, after: Content | null): PartChange[] {
  const [earlier, later] = [before ? linesOf(before) : [], after ? linesOf(after) : []];
  const names = [...later, ...earlier].map(({ part, language }) => `${part} ${language}`);
  return [...new Set(names)].flatMap((name) => {
    const find = (lines: Line[]) => lines.find(({ part, language }) => `${part} ${language}` === name);
    const [from, to] = [find(earlier), find(later)];
    const { part, language } = (to ?? from)!;
    if ((from?.text ?? "") === (to?.text ?? "")) return [];
    const runs = inlineDifference(splitWords(from?.text ?? ""), splitWords(to?.text ?? ""));
    return [{ part, language, runs: shortened(runs) }];
  });
}

type Line = { part: ContentPart; language: "zh" | "en" | null; text: string };

function linesOf(content: Content): Line[] {
  return partsOf(content).flatMap(({ part, text }): Line[] =>
    typeof text === "string"
      ? [{ part, language: null, text }]
      : (["zh", "en"] as const).map((language) => ({ part, language, text: text[language] })),
  );
}

/** Around a change, this many characters of what did not change are shown. */
const context = 40;

/** Leaves out the middle of long passages that did not change. */
export function shortened(runs: readonly DifferenceRun[]): DifferenceRun[] {
  return runs.map((run, index) => {
    const { kind, text } = run;
    if (kind !== "same") return run;
    const [start, end] = [index === 0 ? 0 : context, index === runs.length - 1 ? 0 : context];
    if (text.length <= start + end + 2) return run;
    const characters = [...text];
    const head = untilLineEnd(characters.slice(0, start).join(""));
    const tail = end === 0 ? "" : fromLineStart(characters.slice(-end).join(""));
    return { kind, text: `${head}…${tail}` };
  });
}

// Whole lines, where there are any, since half a line of Markdown reads badly.
const untilLineEnd = (text: string) =>
  text.includes("\n") ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
const fromLineStart = (text: string) => text.slice(text.indexOf("\n") + (text.includes("\n") ? 0 : 1));

/** Returns what a version changed in the one before, in the order in which texts are listed. Null stands for none before. */
export function changesBetween(before: SiteTextsDocument | null, after: SiteTextsDocument): TextChange[] {
  const earlier = new Map((before ? textsOf(before) : []).map(({ key, content }) => [key, content]));
  const later = new Map(textsOf(after).map(({ key, content }) => [key, content]));
  const keys = [...new Set([...later.keys(), ...earlier.keys()])].map((key) => ({ key })).toSorted(byKey);
  return keys.flatMap(({ key }) => textChange(key, earlier.get(key) ?? null, later.get(key) ?? null) ?? []);
}

/** Returns how a text changed; null if it did not. */
export function textChange(key: TextKey, from: Content | null, to: Content | null): TextChange | null {
  const content = to ?? from;
  const parts = partChanges(from, to);
  if (!content || parts.length === 0) return null;
  return { key, kind: from === null ? "added" : to === null ? "removed" : "changed", content, parts };
}
