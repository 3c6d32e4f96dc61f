import "server-only";
import { allIndicators } from "@/lib/catalogue/indicator-repository";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { findChoices } from "@/lib/outline/years-repository";
import { reader } from "@/lib/platform/database";
import { readingsIn } from "@/lib/reading/readings-in";
import type { ReadDocument } from "../documents/model";
import { matchReadings } from "../matching/match-readings";
import type { KnownReport } from "../matching/model";
import { earlierReports } from "../propose";
import { fitsIndicator } from "./figure";
import type { DocumentHeading } from "./headings";
import { joinByName } from "./join-by-name";
import type { DraftReport } from "./draft-report";
import { type Known, reportOfDocument } from "./report-of-document";

/** Makes the draft of a year's report from a document, with what the office knows from its catalogue and its other years. */
export async function draftFrom(
  document: ReadDocument,
  { year, headings }: { year: number; headings: readonly DocumentHeading[] },
): Promise<DraftReport> {
  const units = acceptedUnits(await addedUnits(reader()));
  const known = await knownFor(year);
  return reportOfDocument(document, { ...known, headings, year, units, readings: readingsIn });
}

async function knownFor(year: number): Promise<Known> {
  const indicators = (await allIndicators(reader())).filter(({ mergedInto }) => mergedInto === null);
  const { series } = await findChoices(reader());
  const years = await earlierReports(reader(), year);
  const [nearest = emptyReport(year), ...earlier] = years.toSorted(
    (a, b) => Math.abs(a.year - year) - Math.abs(b.year - year),
  );
  // The nearest year stands in for the report that is yet to be made: what fits a field of it goes on with its indicator.
  const join: Known["join"] = (parts, readings) =>
    matchReadings({ parts, readings, report: nearest, earlier, indicators }).map((match, at) => {
      const { part, reading } = readings[at] ?? {};
      const text = part === undefined ? undefined : parts[part];
      if (!reading || !text) return null;
      const isSure = match.group === "sure" || match.group === "new";
      const matched = isSure && indicators.find(({ code }) => code === match.indicator);
      return matched && fitsIndicator(reading, matched)
        ? matched.code
        : joinByName(text, reading, indicators);
    });
  return { indicators, series, join };
}

const emptyReport = (year: number): KnownReport => ({ year, figures: [], places: [], printed: new Map() });
