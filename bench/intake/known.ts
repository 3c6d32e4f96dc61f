import type { KnownReport } from "@/lib/intake/matching/model";

/** Returns the report of a year that has the fields of the known years, each once, and nothing of its own. */
export function targetOf(year: number, known: readonly KnownReport[]): KnownReport {
  const all = known.toSorted((a, b) => b.year - a.year).flatMap(({ figures }) => figures);
  const identity = ({ indicator, series }: (typeof all)[number]) => `${indicator} ${series?.code ?? ""}`;
  const figures = [...new Map(all.toReversed().map((figure) => [identity(figure), figure])).values()];
  return { year, figures, places: [], printed: new Map() };
}
