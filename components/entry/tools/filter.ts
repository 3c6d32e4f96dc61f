/** An item of a section's form, with all that it can be found by. */
export type Findable = { id: string; text: string };

/** Returns the ids of the items that contain every word of the query; null for an empty query, which hides nothing. */
export function shownBy(query: string, items: readonly Findable[]): ReadonlySet<string> | null {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  return new Set(
    items.filter(({ text }) => words.every((word) => folded(text).includes(word))).map(({ id }) => id),
  );
}

/** Full-width digits and capitals are found by plain ones. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
