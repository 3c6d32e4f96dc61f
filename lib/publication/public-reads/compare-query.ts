/** Why years cannot be compared: too few, too many, or some without a published report; or indicators that there are not. */
export type YearsRefusal =
  { kind: "few" | "many" } | { kind: "unknown"; years: string[] } | { kind: "indicators"; codes: string[] };

export type CompareQuery = { ok: true; years: number[] } | ({ ok: false; ticked: number[] } & YearsRefusal);

/**
 * Reads the years to compare from a query: `2021,2023`, or one parameter for each checkbox. Without a query, the two `first`.
 * Returns two to four years, oldest first. `ticked` are the valid ones of a refused query.
 */
export function readCompareQuery(
  query: string | string[] | undefined,
  published: readonly number[],
  first: readonly number[] = published.toSorted((a, b) => b - a).slice(0, 2),
): CompareQuery {
  const words = [query ?? []].flat().flatMap((text) => text.split(/[,，、\s]+/));
  const typed = [...new Set(words.filter((word) => word !== ""))];
  const years =
    query === undefined ? [...first] : typed.map(Number).filter((year) => published.includes(year));
  const ticked = years.toSorted((a, b) => a - b);
  const unknown = typed.filter((word) => !published.includes(Number(word)));
  if (unknown.length > 0) return { ok: false, ticked, kind: "unknown", years: unknown };
  if (ticked.length < 2) return { ok: false, ticked, kind: "few" };
  return ticked.length > 4 ? { ok: false, ticked, kind: "many" } : { ok: true, years: ticked };
}
