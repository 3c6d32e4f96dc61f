import "server-only";
import type { AuditInput } from "@/lib/audit/events";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { catalogueIds, type NewOutline, saveOutline } from "./repository";
import { problemsOf } from "./problems";
import { findOutline } from "../repository";

export const administratorsOnly = {
  zh: "只有管理员可以维护目录和开设年度报告。",
  en: "Only an administrator keeps the catalogue and opens a year's report.",
};

/** Writes a year's report with its outline, unless the year is open already or the outline does not hold together. */
export async function openOutline(tx: Tx, outline: NewOutline): Promise<Result<{ id: string }>> {
  if (await findOutline(tx, outline.year)) return fail("CONFLICT", alreadyOpen(outline.year));
  const ids = await catalogueIds(tx);
  const problems = problemsOf(outline, ids);
  if (problems.length > 0) return fail("INVALID", unsound(problems), problems);
  return ok({ id: await saveOutline(tx, outline, ids) });
}

/** `outlineFrom`: the year whose outline it took over. */
export function openedEvent(id: string, outline: NewOutline, outlineFrom?: number): AuditInput {
  const sections = outline.sections.map((section) => section.number);
  const fields = outline.sections.reduce((sum, section) => sum + section.fields.length, 0);
  const to = { year: outline.year, sections, fields, ...(outlineFrom !== undefined && { outlineFrom }) };
  return { type: "report.opened", subject: `report:${id}`, to };
}

function alreadyOpen(year: number) {
  return { zh: `${year}年的报告已经开设。`, en: `The report of ${year} has already been opened.` };
}

function unsound(problems: string[]) {
  const list = problems.slice(0, 5).join("; ");
  return {
    zh: `提纲有${problems.length}处问题：${list}`,
    en: `The outline has ${problems.length} problems: ${list}`,
  };
}
