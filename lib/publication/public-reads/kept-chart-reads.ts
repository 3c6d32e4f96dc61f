import "server-only";
import type { PublishedValue } from "./across-years";
import { versionAddress } from "./addresses";
import type { Chart } from "./charts";
import { momentsInForce } from "./published-set";
import { selectableReleases } from "./reads";

/** A chart with the address of the version as of which it stays as it is now: the last that published one of its values anew. */
export type TakenChart = { chart: Chart; keptBase: string };

export async function takenCharts(charts: readonly Chart[]): Promise<TakenChart[]> {
  const releases = await selectableReleases();
  const moments = await momentsInForce(releases);
  const byVersion = new Map(
    releases.map(({ id, year, version }) => [versionAddress(year, version), moments.get(id) ?? Infinity]),
  );
  const baseOf = ({ year, version }: PublishedValue) => versionAddress(year, version);
  const momentOf = (value: PublishedValue) => byVersion.get(baseOf(value)) ?? -1;
  return charts.flatMap((chart) => {
    const [last] = chart.timeSeries.values.toSorted((a, b) => momentOf(b) - momentOf(a));
    return last ? [{ chart, keptBase: baseOf(last) }] : [];
  });
}
