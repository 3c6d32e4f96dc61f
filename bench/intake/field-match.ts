import { matchReadings } from "@/lib/intake/matching/match-readings";
import type { KnownReport, Match } from "@/lib/intake/matching/model";
import type { Reading } from "@/lib/reading/reading";
import { demoIndicators, demoReports } from "./demo";
import { partsOf } from "./text-parts";
import { yearOf } from "./year-of";

/** A reading of a text with its match. */
export type Matched = { reading: Reading; match: Match };

/** Matches the readings of a year's text, knowing the demo's other years only. */
export function matchedIn(text: string, readings: readonly Reading[]): Matched[] {
  const parts = partsOf(text);
  const placed = readings.flatMap((reading) => {
    const part = parts.findIndex(({ start, end }) => start <= reading.start && reading.end <= end);
    const from = parts[part]?.start ?? 0;
    const here = { ...reading, start: reading.start - from, end: reading.end - from };
    return part < 0 ? [] : [{ reading, placed: { part, reading: here } }];
  });
  const earlier = knownBeside(yearOf(text));
  const report = fieldsOf(earlier);
  const input = { parts, readings: placed.map((one) => one.placed), report, earlier };
  const matches = matchReadings({ ...input, indicators: demoIndicators(earlier) });
  return placed.flatMap(({ reading }, at) => (matches[at] ? [{ reading, match: matches[at] }] : []));
}

export function knownBeside(year: number | null): KnownReport[] {
  return demoReports.filter((report) => report.year !== year);
}

/** A report with each field of the known years once, and nothing else. */
function fieldsOf(known: readonly KnownReport[]): KnownReport {
  const figures = known.toSorted((a, b) => a.year - b.year).flatMap((report) => report.figures);
  const byIdentity = new Map(figures.map((one) => [`${one.indicator} ${one.series?.code ?? ""}`, one]));
  return { year: 0, figures: [...byIdentity.values()], places: [], printed: new Map() };
}
