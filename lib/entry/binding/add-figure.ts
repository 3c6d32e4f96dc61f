import "server-only";
import type { z } from "zod";
import type { AuditInput } from "@/lib/audit/events";
import { admitIndicator } from "@/lib/catalogue/indicator-commands";
import { refusals as catalogueRefusals } from "@/lib/catalogue/refusals";
import { findIndicator, indicatorCodes } from "@/lib/catalogue/indicator-repository";
import { usesByIndicator } from "@/lib/catalogue/use-repository";
import { admitField } from "@/lib/outline/editing/fields";
import { seriesCodes } from "@/lib/outline/field-series-repository";
import { fieldIn, sectionIn } from "@/lib/outline/find-in";
import type { Outline, OutlineField, OutlineSection } from "@/lib/outline/model";
import { findOutline } from "@/lib/outline/repository";
import { command, recorded, unchanged } from "@/lib/audit/command";
import type { Tx } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { addFigureSchema, type newIndicatorSchema } from "./schema";
import { codeOf, eventWord, keyOf } from "./new-figure";
import { canAddFigure } from "../policy";
import { refusals } from "../refusals";
import { findEditableField } from "../repository";

/**
 * Finds or makes the field that holds a number of a sentence: one figure is entered once, so a field of this report that
 * tells the indicator already is the answer. A new indicator and its field are recorded together.
 */
export const addFigure = command(addFigureSchema, async ({ sentenceId, indicator }, { actor, tx }) => {
  const sentence = await findEditableField(tx, sentenceId);
  if (!sentence) return fail("NOT_FOUND", refusals.noField);
  if (!canAddFigure(actor, sentence.section)) return fail("FORBIDDEN", refusals.notYours);
  if (sentence.report.state !== "open") return fail("LOCKED", refusals.closed);
  const place = await placeOf(tx, sentence.report.year, sentenceId);
  if (!place) return fail("NOT_FOUND", refusals.noField);

  const chosen =
    "code" in indicator ? await findChosen(tx, indicator.code) : await make(tx, place, indicator.details);
  if (!chosen.ok) return chosen;
  const { code, basis, event } = chosen.value;
  const told = await fieldThatTells(tx, place, chosen.value.id);
  if (told?.hidden) return fail("LOCKED", refusals.hiddenFigure);
  if (told) return unchanged({ id: told.id, year: place.outline.year });

  const key = keyOf(code, place.event, (taken) => place.outline.fields.some((field) => field.key === taken));
  const field = { key, indicator: code, basis, required: false, blockId: null, label: null };
  const where = { year: place.outline.year, sectionId: place.section.id };
  const added = await admitField(tx, place.outline, { ...where, ...field });
  if (!added.ok) return added;
  const value = { id: added.value.id, year: place.outline.year };
  return event ? recorded(value, event, added.value.event) : recorded(value, added.value.event);
});

type Place = {
  outline: Outline;
  section: OutlineSection;
  series: string | null;
  /** What the keys of the event's figures begin with; null outside of events. */
  event: string | null;
};

async function placeOf(tx: Tx, year: number, sentenceId: string): Promise<Place | null> {
  const outline = await findOutline(tx, year);
  const sentence = outline && fieldIn(outline, sentenceId);
  const section = outline && sentence && sectionIn(outline, sentence.sectionId);
  if (!outline || !section) return null;
  const series = (await seriesCodes(tx, [sentenceId])).get(sentenceId) ?? null;
  const block = section.blocks.find((one) => series !== null && one.series?.code === series);
  const edition = block?.editionId ? fieldIn(outline, block.editionId) : null;
  return {
    outline,
    section,
    series,
    event: series === null ? null : eventWord(edition?.key ?? null, series),
  };
}

type Chosen = { id: string; code: string; basis: OutlineField["basis"]; event: AuditInput | null };

async function findChosen(tx: Tx, code: string): Promise<Result<Chosen>> {
  const found = await findIndicator(tx, code);
  if (!found) return fail("NOT_FOUND", catalogueRefusals.noIndicator);
  if (found.mergedInto) return fail("LOCKED", catalogueRefusals.keptIsMerged);
  return ok({ id: found.id, code, basis: found.basis, event: null });
}

async function make(
  tx: Tx,
  { section }: Place,
  said: z.output<typeof newIndicatorSchema>,
): Promise<Result<Chosen>> {
  const taken = await indicatorCodes(tx);
  const code = codeOf(section.topic.code, said.name, (one) => taken.has(one));
  const definition = said.definition ?? { zh: `${said.name.zh}。`, en: `${said.name.en}.` };
  const event = await admitIndicator(tx, code, { ...said, definition, comparability: null });
  if (!event.ok) return event;
  const id = event.value.subject.replace("indicator:", "");
  return ok({ id, code, basis: said.basis, event: event.value });
}

async function fieldThatTells(
  tx: Tx,
  { outline, series }: Place,
  indicatorId: string,
): Promise<OutlineField | null> {
  const uses = (await usesByIndicator(tx, indicatorId)).get(indicatorId) ?? [];
  const own = uses.find((use) => use.year === outline.year && (use.series?.code ?? null) === series);
  return own ? fieldIn(outline, own.fieldId) : null;
}
