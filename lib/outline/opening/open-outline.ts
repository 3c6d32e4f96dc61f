import "server-only";
import type { AuditInput } from "@/lib/audit/events";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { findOutline } from "../repository";
import { problemsOf } from "./problems";
import { alreadyOpen, invalidOutline } from "./refusals";
import { catalogueIds, type NewOutline, saveOutline } from "./repository";

/** Saves a year's report with its outline. Fails when the year is already open or the outline is invalid. */
export async function openOutline(tx: Tx, outline: NewOutline): Promise<Result<{ id: string }>> {
  if (await findOutline(tx, outline.year)) return fail("CONFLICT", alreadyOpen(outline.year));
  const ids = await catalogueIds(tx);
  const problems = problemsOf(outline, ids);
  if (problems.length > 0) return fail("INVALID", invalidOutline(problems), problems);
  return ok({ id: await saveOutline(tx, outline, ids) });
}

/** `outlineFrom` is the year whose outline was carried over. */
export function openedEvent(id: string, outline: NewOutline, outlineFrom?: number): AuditInput {
  const sections = outline.sections.map((section) => section.number);
  const fields = outline.sections.reduce((sum, section) => sum + section.fields.length, 0);
  const to = { year: outline.year, sections, fields, ...(outlineFrom !== undefined && { outlineFrom }) };
  return { type: "report.opened", subject: `report:${id}`, to };
}
