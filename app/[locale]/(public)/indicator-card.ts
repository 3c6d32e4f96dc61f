import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { cardAddress, chartAddress } from "@/lib/publication/public-reads/addresses";
import { chartsOf } from "@/lib/publication/public-reads/charts";

/** Returns the picture that an indicator is shared with: its first chart, else the card of the section that has its newest value. */
export function cardOfIndicator(indicator: PublishedIndicator): string {
  const [chart] = chartsOf(indicator);
  const newest = indicator.values.at(-1);
  if (chart) return chartAddress(chart.name, "png");
  return newest
    ? cardAddress({ kind: "section", year: newest.year, number: newest.section.number })
    : cardAddress({ kind: "site" });
}
