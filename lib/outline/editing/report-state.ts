import "server-only";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { editingOutline } from "../policy";
import { findReportState, saveReportState } from "../report-state-repository";
import { refusals } from "./refusals";
import { reportStateSchema } from "./schema";

/** Closes a report for entry, or reopens it. Submissions under review may still be decided. */
export const setReportState = command(reportStateSchema, editingOutline, async ({ year, state }, { tx }) => {
  const report = await findReportState(tx, year);
  if (!report) return fail("NOT_FOUND", refusals.noReport);
  const { id } = report;
  if (report.state === state) return unchanged({ id });
  await saveReportState(tx, id, state);
  const type = state === "closed" ? ("report.closed" as const) : ("report.reopened" as const);
  return recorded({ id }, { type, subject: `report:${id}`, to: { year } });
});
