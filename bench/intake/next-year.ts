import { matchReadings } from "@/lib/intake/matching/match-readings";
import type { KnownReport } from "@/lib/intake/matching/model";
import { withNamesInSentences } from "@/lib/intake/matching/names-in-sentences";
import { readingsIn } from "@/lib/reading/readings-in";
import { demoReports } from "./demo";
import { printedText } from "./demo-text";
import { placedIn } from "./field-match";

/**
 * Prints how many fields are found in the common case: a report with last year's sentences and new values. It is the demo's last
 * year with each number moved by 8 to 28 %.
 */
export function printNextYear(): void {
  const last = demoReports.at(-1);
  if (!last) return;
  const next = nextYearOf(last);
  const { text, keyed } = printedText(next);
  const { parts, placed } = placedIn(text, readingsIn(text));
  const read = { parts, readings: placed, report: { ...next, printed: new Map() }, earlier: demoReports };
  const readings = withNamesInSentences(read);
  const matches = matchReadings({ ...read, readings, indicators: [] });
  const isRight = (at: number) => {
    const printed = next.printed.get(matches[at]?.field ?? "") ?? "";
    const quote = readings[at]?.reading.quote ?? "";
    return printed !== "" && (printed.includes(quote) || quote.includes(printed));
  };
  const indices = [...matches.keys()];
  const sure = indices.filter((at) => matches[at]?.group === "sure");
  console.log("A year with last year's sentences and new values");
  console.log(
    `  ${indices.filter(isRight).length} fields right, ${sure.length} of them sure (${sure.filter(isRight).length} right); the key has ${keyed.length} figures`,
  );
}

function nextYearOf({ figures, places, printed, year }: KnownReport): KnownReport {
  const moved = figures.flatMap(({ key, kind }, at): [string, string][] => {
    const value = printed.get(key);
    const factor = 1.08 + (at % 5) * 0.05;
    return value === undefined ? [] : [[key, kind === "quantity" ? movedBy(value, factor) : value]];
  });
  return { year: year + 1, figures, places, printed: new Map(moved) };
}

export function movedBy(value: string, factor: number): string {
  return value.replace(/\d+(?:\.(\d+))?/g, (number, places = "") =>
    (Number(number) * factor).toFixed(places.length),
  );
}
