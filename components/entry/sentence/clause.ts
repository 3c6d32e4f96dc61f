import { figurePlaceholder, type Part } from "@/lib/narrative/narrative";

const [anyMark, endMark] = [/[，。；：！？、（）《》,;:!?()]/u, /[。；！？;!?]/u];
/** Longer figures, such as lists of names, are shortened in another figure's clause. */
const maxLength = 12;

/**
 * Returns, for each figure of a sentence in order, the clause it stands in, with a placeholder in its place and the other figures
 * as printed. A figure that makes up its whole clause gets the wider one around it.
 */
export function clausesOf(parts: readonly Part[], printedOf: (key: string) => string): string[] {
  const texts = parts.map((part) => (part.kind === "text" ? part.text : shortened(printedOf(part.key))));
  return parts.flatMap((part, at) =>
    part.kind === "figure" ? [clauseAround(texts.slice(0, at).join(""), texts.slice(at + 1).join(""))] : [],
  );
}

function clauseAround(before: string, after: string): string {
  const cutAt = (mark: RegExp) =>
    `${before.split(mark).at(-1)}${figurePlaceholder}${after.split(mark)[0]}`.trim();
  const clause = cutAt(anyMark);
  return clause === figurePlaceholder ? cutAt(endMark) : clause;
}

function shortened(printed: string): string {
  if (printed === "") return figurePlaceholder;
  return printed.length > maxLength ? "…" : printed;
}
