import { versionAddress } from "./addresses";
import { chartName } from "./charts";
import { comparedVersionsOf } from "./compared-versions";
import type { ListedRelease } from "./listed-release";
import { splitBySeries } from "./time-series";

type Charted = { year: number; version: string; since: string; key: string; isDrawn: boolean };

/** Returns the charts of releases of different years joined, as charts.ts finds them, with what each is drawn of. */
function chartsAmong(releases: readonly ListedRelease[]): Map<string, Charted[]> {
  const byCode = new Map<string, (Charted & { series?: string })[]>();
  for (const { year, version, contents } of releases.toSorted((a, b) => a.year - b.year))
    for (const { code, ...figure } of contents.charted) {
      const charted = { ...figure, year, version, since: contents.figures.get(figure.key) ?? version };
      byCode.set(code, [...(byCode.get(code) ?? []), charted]);
    }
  const charts = [...byCode].flatMap(([code, figures]) =>
    splitBySeries(figures, ({ year, key, series }) => ({ year, key, series }))
      .filter(({ values }) => values.filter(({ isDrawn }) => isDrawn).length > 1)
      .map(({ id, values }) => [chartName(code, id), values] as const),
  );
  return new Map(charts);
}

/** Returns the names of the charts of the releases in force. */
export const chartNames = (latest: readonly ListedRelease[]): string[] => [...chartsAmong(latest).keys()];

/** A chart by its name, and the address of the version as of which it is kept. */
export type KeptChart = { name: string; base: string };

/**
 * Lists the charts that are kept as of a version: where the version published a value of a chart anew, the chart was another one
 * from then on.
 */
export function keptCharts(releases: readonly ListedRelease[]): KeptChart[] {
  const moments = new Map(releases.map(({ id, moment }) => [id, moment]));
  const byId = new Map(releases.map((release) => [release.id, release]));
  return releases.flatMap((release) => {
    const compared = comparedVersionsOf(release, releases, moments).flatMap(({ id }) => byId.get(id) ?? []);
    const base = versionAddress(release.year, release.version);
    return [...chartsAmong([release, ...compared])]
      .filter(([, values]) =>
        values.some(({ year, since }) => year === release.year && since === release.version),
      )
      .map(([name]) => ({ name, base }));
  });
}
