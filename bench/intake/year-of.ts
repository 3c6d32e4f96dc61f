/** Returns the year that a text names most often, of several the first; null for none. Bases of comparison (2019年的) do not count. */
export function yearOf(text: string): number | null {
  const counts = new Map<number, number>();
  for (const [year] of text
    .normalize("NFKC")
    .matchAll(/(?<!\d)20\d{2}(?!\d|年(?:的|同期|最|以来|起|版|相比))/g))
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
