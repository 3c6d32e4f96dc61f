import type { SearchDocument } from "./model";

/**
 * Returns the documents that several years have of one thing, the oldest first, as one: called as in the newest year, and found at
 * its address there. A topic lists its sections of all years that have one, and a name its occurrences.
 */
export function mergedYears(documents: readonly SearchDocument[]): SearchDocument {
  const newest = documents.at(-1);
  if (!newest) throw new Error("There is no document to merge.");
  if (documents.length === 1) return newest;
  const years = [...new Set(documents.flatMap((one) => one.years))].toSorted((a, b) => a - b);
  const isList = newest.group === "names" || newest.group === "sections";
  if (!isList) return { ...newest, years };
  const [zh, en] = newest.group === "names" ? ["；", "; "] : [" · ", " · "];
  const textIn = (language: "zh" | "en", separator: string) =>
    documents.flatMap(({ text }) => text[language] || []).join(separator);
  return { ...newest, years, text: { zh: textIn("zh", zh), en: textIn("en", en) } };
}
