import "server-only";
import { allIndicators } from "@/lib/catalogue/indicator-repository";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { revisionsById } from "@/lib/entry/repository";
import { seriesOfFields } from "@/lib/outline/field-series-repository";
import type { Outline } from "@/lib/outline/model";
import { findReportYears, findVisibleOutline } from "@/lib/outline/repository";
import { findWordings } from "@/lib/outline/wordings-repository";
import { type Db, reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { ok, type Result } from "@/lib/platform/result";
import type { IntakeDocument } from "./document";
import type { ReadDocument } from "./documents/model";
import { type Contents, knownReportOf } from "./known-report";
import { matchInWorker } from "./match-in-worker";
import type { NewProposal } from "./proposal";

/** Returns what a document proposes for the report it was handed in for: its readings, each with the field that it fits. */
export async function proposalsFor(
  { report, section }: Pick<IntakeDocument, "report" | "section">,
  content: ReadDocument,
): Promise<Result<NewProposal[]>> {
  const db = reader();
  const outline = report && (await findVisibleOutline(db, report.year));
  if (!outline) return ok([]);
  const title = outline.sections.find(({ id }) => id === section?.id)?.title.zh;
  const units = acceptedUnits(await addedUnits(db));
  return matchInWorker(content, {
    context: { year: outline.year, units, headings: title ? [title] : [] },
    ids: new Map(outline.fields.map(({ id, key }) => [key, id])),
    report: knownReportOf(outline, await contentsOf(db, outline, "latestId"), section?.id ?? null),
    earlier: await earlierReports(db, outline.year),
    indicators: (await allIndicators(db)).filter(({ mergedInto }) => mergedInto === null),
  });
}

/** So many reports are compared with a document, however many there are. */
const nearestReports = 3;

/** Returns the reports of the years nearest to a year, the newest first, as matching knows them. */
export async function earlierReports(db: Db, year: number) {
  const others = (await findReportYears(db)).filter((one) => one.year !== year);
  const nearest = others.toSorted((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
  const years = nearest.slice(0, nearestReports).toSorted((a, b) => b.year - a.year);
  const reports = await inTurns(years, async (one) => {
    const outline = await findVisibleOutline(db, one.year);
    return outline && knownReportOf(outline, await contentsOf(db, outline, "approvedId"));
  });
  return reports.filter((report) => report !== null);
}

async function contentsOf(db: Db, outline: Outline, which: "latestId" | "approvedId"): Promise<Contents> {
  const ids = outline.fields.map((field) => field[which]).filter((id) => id !== null);
  const [revisions, wordings, series] = await Promise.all([
    revisionsById(db, ids),
    findWordings(db, outline.id),
    seriesOfFields(
      db,
      outline.fields.map(({ id }) => id),
    ),
  ]);
  const printed = new Map([...revisions.values()].map((revision) => [revision.fieldId, revision.printed]));
  return { printed, wordings, series };
}
