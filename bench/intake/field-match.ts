import { matchReadings } from "@/lib/intake/matching/match-readings";
import type { KnownReport, Match, PlacedReading } from "@/lib/intake/matching/model";
import type { Reading } from "@/lib/reading/reading";
import { demoIndicators, demoReports } from "./demo";
import { partsOf } from "./text-parts";
import { yearOf } from "./year-of";

/** A reading of a text with its match. */
export type Matched = { reading: Reading; match: Match };

/** Matches the readings of a year's text, knowing the demo's other years only. */
export function matchedIn(text: string, readings: readonly Reading[]): Matched[] {
  const { parts, placed, inParts } = placedIn(text, readings);
  const earlier = knownBeside(yearOf(text));
  const input = { parts, readings: placed, report: fieldsOf(earlier), earlier };
  const matches = matchReadings({ ...input, indicators: demoIndicators(earlier) });
  return inParts.flatMap((reading, at) => (matches[at] ? [{ reading, match: matches[at] }] : []));
}

/** Cuts a text into parts and places its readings in them; `inParts` are those readings as they were. */
export function placedIn(text: string, readings: readonly Reading[]) {
  const parts = partsOf(text);
  const inParts: Reading[] = [];
  const placed: PlacedReading[] = [];
  for (const reading of readings) {
    const at = parts.findIndex(({ start, end }) => start <= reading.start && reading.end <= end);
    const part = parts[at];
    if (!part) continue;
    const here = { start: reading.start - part.start, end: reading.end - part.start };
    inParts.push(reading);
    placed.push({ part: at, reading: { ...reading, ...here } });
  }
  return { parts, placed, inParts };
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
