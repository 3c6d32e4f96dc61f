/** Why years cannot be compared: too few, too many, or some of which nothing is published. */
export type YearsRefusal = { kind: "few" | "many" } | { kind: "unknown"; years: string[] };

export type CompareQuery = { ok: true; years: number[] } | ({ ok: false; ticked: number[] } & YearsRefusal);

/**
 * The years to compare, from an address: `2021,2023`, or one parameter for each box that was ticked. None asks for the two
 * newest. Two to four, the oldest first.
 */
export function readCompareQuery(
  asked: string | string[] | undefined,
  published: readonly number[],
): CompareQuery {
  const words = [asked ?? []].flat().flatMap((one) => one.split(/[,，、\s]+/));
  const typed = [...new Set(words.filter((word) => word !== ""))];
  const newest = published.toSorted((a, b) => b - a).slice(0, 2);
  const years = asked === undefined ? newest : typed.map(Number).filter((year) => published.includes(year));
  const ticked = years.toSorted((a, b) => a - b);
  const unknown = typed.filter((word) => !published.includes(Number(word)));
  if (unknown.length > 0) return { ok: false, ticked, kind: "unknown", years: unknown };
  if (ticked.length < 2) return { ok: false, ticked, kind: "few" };
  return ticked.length > 4 ? { ok: false, ticked, kind: "many" } : { ok: true, years: ticked };
}
