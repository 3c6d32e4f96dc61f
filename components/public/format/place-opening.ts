import { parseNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "@/lib/publication/content/model";

const longest = 30;

/** What a paragraph says first, up to its first pause: one line of an overview. Empty where it has no text. */
export function openingOf({ sentences, figures }: ReleasedReport, field: string): string {
  const said = parseNarrative(sentences[field] ?? "").map((part) =>
    part.kind === "text" ? part.text : (figures[part.key]?.printed ?? ""),
  );
  const [opening = ""] = said.join("").split(/[，。；：！？]/, 1);
  const characters = [...opening];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : opening;
}
