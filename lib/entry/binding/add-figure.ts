import "server-only";
import type { z } from "zod";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { createIndicator } from "@/lib/catalogue/indicator-commands";
import { findIndicator, indicatorCodes } from "@/lib/catalogue/indicator-repository";
import { refusals as catalogueRefusals } from "@/lib/catalogue/refusals";
import { usesOfIndicator } from "@/lib/catalogue/use-repository";
import { createField } from "@/lib/outline/editing/fields";
import { seriesCodes } from "@/lib/outline/field-series-repository";
import { fieldIn, sectionIn } from "@/lib/outline/find-in";
import type { Outline, OutlineField, OutlineSection } from "@/lib/outline/model";
import { eventKeyPrefix, newFieldKey, newIndicatorCode } from "@/lib/outline/new-code";
import { refuseClosed } from "@/lib/outline/report-closed";
import { findOutline } from "@/lib/outline/repository";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { addingFigures, canAddFigure } from "../policy";
import { refusals } from "../refusals";
import { findEditableField } from "../repository";
import { nameAsSentence } from "./messages";
import { addFigureSchema, type newIndicatorSchema } from "./schema";

/**
 * Finds or creates the field for a number in a sentence. A figure is entered only once per report, so if the report already has
 * a field of the indicator, that field is returned. A new indicator is created in the same transaction as its field.
 */
export const addFigure = command(addFigureSchema, addingFigures, decideFigure);

/** Finds or creates a figure as `addFigure` does, within another command. */
export async function decideFigure(
  { sentenceId, indicator }: z.output<typeof addFigureSchema>,
  { actor, tx }: Context,
): Promise<Outcome<{ id: string; year: number }>> {
  const sentence = await findEditableField(tx, sentenceId);
  if (!sentence) return fail("NOT_FOUND", refusals.noField);
  if (!canAddFigure(actor, sentence.section)) return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(sentence.report);
  if (closed) return closed;
  const location = await locateSentence(tx, sentence.report.year, sentenceId);
  if (!location) return fail("NOT_FOUND", refusals.noField);

  const chosen =
    "code" in indicator
      ? await findChosen(tx, indicator.code)
      : await createChosen(tx, location, indicator.details);
  if (!chosen.ok) return chosen;
  const { code, basis, event } = chosen.value;
  const existing = await findFieldOfIndicator(tx, location, chosen.value.id);
  if (existing?.hidden) return fail("LOCKED", refusals.hiddenFigure);
  if (existing) return unchanged({ id: existing.id, year: location.outline.year });

  const isTaken = (candidate: string) => location.outline.fields.some((field) => field.key === candidate);
  const key = newFieldKey(code, location.eventPrefix, isTaken);
  const field = { key, indicator: code, basis, required: false, blockId: null, label: null };
  const where = { year: location.outline.year, sectionId: location.section.id };
  const added = await createField(tx, location.outline, { ...where, ...field });
  if (!added.ok) return added;
  const value = { id: added.value.id, year: location.outline.year };
  return event ? recorded(value, event, added.value.event) : recorded(value, added.value.event);
}

type SentenceLocation = {
  outline: Outline;
  section: OutlineSection;
  series: string | null;
  /** The first part of the keys of the event's figures; null outside of events. */
  eventPrefix: string | null;
};

async function locateSentence(tx: Tx, year: number, sentenceId: string): Promise<SentenceLocation | null> {
  const outline = await findOutline(tx, year);
  const sentence = outline && fieldIn(outline, sentenceId);
  const section = outline && sentence && sectionIn(outline, sentence.sectionId);
  if (!outline || !section) return null;
  const series = (await seriesCodes(tx, [sentenceId])).get(sentenceId) ?? null;
  const block = section.blocks.find((candidate) => series !== null && candidate.series?.code === series);
  const edition = block?.editionId ? fieldIn(outline, block.editionId) : null;
  return {
    outline,
    section,
    series,
    eventPrefix: series === null ? null : eventKeyPrefix(edition?.key ?? null, series),
  };
}

type Chosen = { id: string; code: string; basis: OutlineField["basis"]; event: AuditInput | null };

async function findChosen(tx: Tx, code: string): Promise<Result<Chosen>> {
  const indicator = await findIndicator(tx, code);
  if (!indicator) return fail("NOT_FOUND", catalogueRefusals.noIndicator);
  if (indicator.mergedInto) return fail("LOCKED", catalogueRefusals.targetIsMerged);
  return ok({ id: indicator.id, code, basis: indicator.basis, event: null });
}

async function createChosen(
  tx: Tx,
  { section }: SentenceLocation,
  details: z.output<typeof newIndicatorSchema>,
): Promise<Result<Chosen>> {
  const codes = await indicatorCodes(tx);
  const code = newIndicatorCode(section.topic.code, details.name, (candidate) => codes.has(candidate));
  const definition = details.definition ?? nameAsSentence(details.name);
  const of = { topic: section.topic.code, printsUnit: true, unitInEnglish: null, comparability: null };
  const event = await createIndicator(tx, code, { ...details, ...of, definition });
  if (!event.ok) return event;
  const id = event.value.subject.replace("indicator:", "");
  return ok({ id, code, basis: details.basis, event: event.value });
}

async function findFieldOfIndicator(
  tx: Tx,
  { outline, series }: SentenceLocation,
  indicatorId: string,
): Promise<OutlineField | null> {
  const uses = await usesOfIndicator(tx, indicatorId);
  const own = uses.find((use) => use.year === outline.year && (use.series?.code ?? null) === series);
  return own ? fieldIn(outline, own.fieldId) : null;
}
