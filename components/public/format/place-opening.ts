import { parseNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "@/lib/publication/content/model";

const maxLength = 30;

/**
 * Returns the opening of a paragraph for an overview: up to the first punctuation mark, at most 30 characters. Empty if the
 * field has no text.
 */
export function openingOf({ sentences, figures }: ReleasedReport, field: string): string {
  const text = parseNarrative(sentences[field] ?? "").map((part) =>
    part.kind === "text" ? part.text : (figures[part.key]?.printed ?? ""),
  );
  const [opening = ""] = text.join("").split(/[，。；：！？]/, 1);
  const characters = [...opening];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join("")}…` : opening;
}
