import { embedAddress, versionAddress } from "./addresses";
import { chartName } from "./charts";
import { comparedVersionsOf } from "./compared-versions";
import type { ListedRelease } from "./listed-release";
import type { ReleaseContents } from "./release-contents";
import { splitBySeries } from "./time-series";

type Charted = {
  release: string;
  year: number;
  version: string;
  since: string;
  key: string;
  series?: string;
  isDrawn: boolean;
};

/** Returns what charts of each indicator are drawn of, oldest year first. */
function chartedByCode(releases: readonly ListedRelease[]): Map<string, Charted[]> {
  const byCode = new Map<string, Charted[]>();
  for (const { id, year, version, contents } of releases.toSorted((a, b) => a.year - b.year))
    for (const { code, ...figure } of contents.charted) {
      const since = contents.figures.get(figure.key) ?? version;
      const charted = byCode.get(code) ?? [];
      byCode.set(code, charted);
      charted.push({ ...figure, release: id, year, version, since });
    }
  return byCode;
}

/** Returns the charts of an indicator, as charts.ts finds them, with what each is drawn of. */
const chartsOf = (code: string, figures: readonly Charted[]): { name: string; values: Charted[] }[] =>
  splitBySeries(figures, ({ year, key, series }) => ({ year, key, series }))
    .filter(({ values }) => values.filter(({ isDrawn }) => isDrawn).length > 1)
    .map(({ id, values }) => ({ name: chartName(code, id), values }));

/** Returns the names of the charts of the releases in force. */
export const chartNames = (latest: readonly ListedRelease[]): string[] =>
  [...chartedByCode(latest)].flatMap(([code, figures]) => chartsOf(code, figures).map(({ name }) => name));

/** Returns the indicators of which a version published a value anew. */
function codesPublishedBy({ version, contents }: ListedRelease): string[] {
  const isNew = ({ key }: { key: string }) => (contents.figures.get(key) ?? version) === version;
  return [...new Set(contents.charted.filter(isNew).map(({ code }) => code))];
}

// What a version is compared with does not change once it took effect, so its charts are listed once.
const kept = new WeakMap<ReleaseContents, { of: string; charts: readonly string[] }>();

/**
 * Lists for each version the charts that are kept as of it: where the version published a value of a chart anew, the chart was
 * another one from then on. The list of a version is the same each time.
 */
export function keptCharts(releases: readonly ListedRelease[]): (readonly string[])[] {
  const moments = new Map(releases.map(({ id, moment }) => [id, moment]));
  const charted = new Map<string, ReadonlyMap<string, Charted[]>>();
  const chartedIn = (release: ListedRelease) => {
    const byCode = charted.get(release.id) ?? chartedByCode([release]);
    charted.set(release.id, byCode);
    return byCode;
  };
  return releases.map((release) => {
    const compared = comparedVersionsOf(release, releases, moments);
    const of = [release, ...compared].map(({ id }) => id).join();
    const known = kept.get(release.contents);
    if (known?.of === of) return known.charts;
    const oldestFirst = [release, ...compared].toSorted((a, b) => a.year - b.year);
    const figuresOf = (code: string) => oldestFirst.flatMap((each) => chartedIn(each).get(code) ?? []);
    const charts = keptChartsOf(release, figuresOf);
    kept.set(release.contents, { of, charts });
    return charts;
  });
}

function keptChartsOf(release: ListedRelease, figuresOf: (code: string) => readonly Charted[]): string[] {
  const isNew = (charted: Charted) => charted.release === release.id && charted.since === release.version;
  const base = versionAddress(release.year, release.version);
  return codesPublishedBy(release).flatMap((code) =>
    chartsOf(code, figuresOf(code))
      .filter(({ values }) => values.some(isNew))
      .map(({ name }) => embedAddress(name, base)),
  );
}
