import "server-only";
import { command, type Context, recorded } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { findOffice } from "@/lib/office/repository";
import { carriedWordings, nextYearOf } from "@/lib/outline/opening/next-year";
import { openedEvent, openOutline } from "@/lib/outline/opening/open-outline";
import { openNextYearSchema } from "@/lib/outline/opening/schema";
import { editingOutline } from "@/lib/outline/policy";
import { findOutline } from "@/lib/outline/repository";
import { outlineSchema } from "@/lib/outline/schema";
import { findWordings } from "@/lib/outline/wordings-repository";
import { fail } from "@/lib/platform/result";
import { noSource } from "../model";
import { saveRevision } from "../repository";
import { revise } from "../revise";
import { noSuchYear, notLater, nothingToCarryOver } from "./refusals";

/** Opens a year with the outline of an earlier one. Sentences are carried over as first drafts; figures are not. */
export const openNextYear = command(
  openNextYearSchema,
  editingOutline,
  async ({ from, year, include }, context) => {
    const { tx } = context;
    if (year <= from) return fail("INVALID", notLater(from));
    const source = await findOutline(tx, from);
    if (!source) return fail("NOT_FOUND", noSuchYear(from));
    const { reportName } = await findOffice(tx);
    const nextYear = nextYearOf(source, year, { include, reportName });
    if (nextYear.sections.length === 0) return fail("NOTHING_TO_DO", nothingToCarryOver(from));
    const outline = outlineSchema.parse(nextYear);
    const opened = await openOutline(tx, outline);
    if (!opened.ok) return opened;
    const { wordings } = carriedWordings(outline, await findWordings(tx, source.id));
    const drafts = await saveDrafts(context, year, wordings, `沿用${from}年的句子`);
    const { id } = opened.value;
    return recorded({ id, sentences: drafts.length }, openedEvent(id, outline, from), ...drafts);
  },
);

async function saveDrafts(
  { actor, tx, at }: Context,
  year: number,
  wordings: ReadonlyMap<string, string>,
  reason: string,
): Promise<AuditInput[]> {
  const events: AuditInput[] = [];
  const opened = await findOutline(tx, year);
  for (const field of opened?.fields ?? []) {
    const text = wordings.get(field.key);
    if (text === undefined || field.indicator) continue;
    const change = { ...noSource, reason, value: { kind: "text" as const, text } };
    const revision = revise(field, change, { actor, at });
    if (!(await saveRevision(tx, revision)))
      throw new Error(`${field.key} was changed while the year was being opened.`);
    const { number, printed, hash, source } = revision;
    const to = { number, printed, hash, source, key: field.key, year };
    events.push({ type: "field.revised", subject: `field:${field.id}`, from: null, to, reason });
  }
  return events;
}
