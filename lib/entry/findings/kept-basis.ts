import "server-only";
import { newestEntry } from "@/lib/audit/newest-entry-repository";
import type { CheckInput } from "@/lib/checks/input";
import { type Db, reader } from "@/lib/platform/database";
import { keptAsOf } from "@/lib/platform/kept-as-of";
import { entriesComparedIn, findStoredEarlier } from "../earlier/stored-earlier";
import {
  type CheckBasis,
  checkInputOfField,
  findBasisOfReport,
  inputOfFields,
  type Report,
} from "./check-repository";
import type { ReportInput } from "./report-findings";

const keepBasis = keptAsOf<CheckBasis>("bases of checks", 3);

/**
 * Returns the input to the checks of one field as it is stored now. What definitions, relations and earlier years contribute is
 * kept, for the whole report, until one of them changes, in whatever process.
 */
export async function findStoredCheckInput(report: Report, key: string): Promise<CheckInput> {
  return checkInputOfField(reader(), report, { key, basis: await basisOf(report) });
}

/**
 * Returns `findReportInputOfFields` as it is stored now, with the same kept. A transaction may ask for it that has not changed any of
 * what is kept: while it lasts, nobody else does.
 */
export async function findStoredInputOfFields(
  report: Report,
  keys: readonly string[],
  db: Db = reader(),
): Promise<ReportInput> {
  return inputOfFields(db, report, { keys, basis: await basisOf(report) });
}

async function basisOf(report: Report): Promise<CheckBasis> {
  // Before the basis is read: what changes in between is then read again the next time.
  const asOf = await newestEntry(reader(), entriesComparedIn(report.year));
  return keepBasis(report.id, asOf, async () =>
    findBasisOfReport(reader(), report, await findStoredEarlier(report.year)),
  );
}
