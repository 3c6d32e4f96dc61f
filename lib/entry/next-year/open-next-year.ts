import "server-only";
import type { AuditInput } from "@/lib/audit/events";
import { carriedWordings, nextYearOf } from "@/lib/outline/opening/next-year";
import { administratorsOnly, openedEvent, openOutline } from "@/lib/outline/opening/open-outline";
import { openNextYearSchema } from "@/lib/outline/opening/schema";
import { canOpenReport } from "@/lib/outline/policy";
import { findOutline } from "@/lib/outline/repository";
import { outlineSchema } from "@/lib/outline/schema";
import { findWordings } from "@/lib/outline/wordings-repository";
import { command, type Context, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { noSource } from "../model";
import { saveRevision } from "../repository";
import { revise } from "../revise";

/**
 * Opens a year with the outline of an earlier one. The newest words of each sentence come along as a first draft;
 * no figure's value does.
 */
export const openNextYear = command(openNextYearSchema, async ({ from, year, keep }, context) => {
  const { actor, tx } = context;
  if (!canOpenReport(actor)) return fail("FORBIDDEN", administratorsOnly);
  if (year <= from) return fail("INVALID", notLater(from));
  const source = await findOutline(tx, from);
  if (!source) return fail("NOT_FOUND", noSuchYear(from));
  const coming = nextYearOf(source, year, keep);
  if (coming.sections.length === 0) return fail("NOTHING_TO_DO", nothingComes(from));
  const outline = outlineSchema.parse(coming);
  const opened = await openOutline(tx, outline);
  if (!opened.ok) return opened;
  const { words } = carriedWordings(outline, await findWordings(tx, source.id));
  const drafts = await saveDrafts(context, year, words, `沿用${from}年的句子`);
  const { id } = opened.value;
  return recorded({ id, sentences: drafts.length }, openedEvent(id, outline, from), ...drafts);
});

async function saveDrafts(
  { actor, tx, at }: Context,
  year: number,
  words: ReadonlyMap<string, string>,
  reason: string,
): Promise<AuditInput[]> {
  const events: AuditInput[] = [];
  const opened = await findOutline(tx, year);
  for (const field of opened?.fields ?? []) {
    const text = words.get(field.key);
    if (text === undefined || field.indicator) continue;
    const change = { ...noSource, reason, value: { kind: "text" as const, text } };
    const revision = revise(field, change, { actor, at });
    if (!(await saveRevision(tx, revision)))
      throw new Error(`${field.key} was written to while it was made.`);
    const { number, printed, hash, source } = revision;
    const to = { number, printed, hash, source, key: field.key, year };
    events.push({ type: "field.revised", subject: `field:${field.id}`, from: null, to, reason });
  }
  return events;
}

function notLater(from: number) {
  return {
    zh: `只能开设 ${from} 年以后的年份。请改选年份或来源。`,
    en: `Only a year after ${from} can be opened with its outline. Choose another year or another source.`,
  };
}

function noSuchYear(from: number) {
  return {
    zh: `没有 ${from} 年的报告可以沿用。请另选来源年份。`,
    en: `There is no report of ${from} whose outline could be used. Choose another source.`,
  };
}

function nothingComes(from: number) {
  return {
    zh: `${from} 年的章节全部隐藏，没有可以沿用的。请选择要带过来的章节，或另选来源年份。`,
    en: `All sections of ${from} are hidden, so there is nothing to take over. Choose sections to take along, or another source.`,
  };
}
