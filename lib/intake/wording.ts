/** A figure in a text: its span there, and the key of its field; "" for the one that has none yet. */
type Told = { start: number; end: number; key: string };

/**
 * Returns a sentence of the report with a place, `{}`, for a new figure: in it where it holds the number already, else with the
 * words of the source added, where every known figure is a reference.
 */
export function wordingWith(existing: string, source: { text: string; figures: readonly Told[] }): string {
  const { text, figures } = source;
  const own = figures.find(({ key }) => key === "");
  const quote = own ? text.slice(own.start, own.end) : "";
  const parts = existing.split(escaped(quote));
  if (quote !== "" && parts.length === 2) return parts.join("{}");
  return existing + withReferences(text, figures);
}

function withReferences(text: string, figures: readonly Told[]): string {
  let [told, at] = ["", 0];
  for (const { start, end, key } of figures.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    told += `${escaped(text.slice(at, start))}{${key}}`;
    at = end;
  }
  return told + escaped(text.slice(at));
}

function escaped(text: string): string {
  return text.replace(/[\\{]/g, "\\$&");
}
