import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { allIndicators } from "@/lib/catalogue/indicator-repository";
import { usesUpTo } from "@/lib/catalogue/use-repository";
import { seriesCodes } from "@/lib/outline/field-series-repository";
import { fieldIn, sectionIn } from "@/lib/outline/find-in";
import { findVisibleOutline } from "@/lib/outline/repository";
import { restricted } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { FormField } from "../form/form";
import { findEntered } from "../form/repository";
import { formFieldOf } from "../form/section-form";
import { reading } from "../policy";
import { refusals } from "../refusals";
import { findEditableField } from "../repository";
import { addFigure } from "./add-figure";
import { choicesOf, type FigureChoice } from "./figure-choices";

export const figureChoices = operation(
  z.object({ sentenceId: z.string().max(100) }),
  reading,
  choicesForSentence,
);

async function choicesForSentence(input: { sentenceId: string }): Promise<Result<FigureChoice[]>> {
  const db = reader();
  const sentence = await findEditableField(db, input.sentenceId);
  const outline = sentence && (await findVisibleOutline(db, sentence.report.year));
  const section = outline && sentence && sectionIn(outline, fieldIn(outline, sentence.id)?.sectionId ?? "");
  if (!outline || !section) return fail("NOT_FOUND", refusals.noField);
  const scope = {
    year: outline.year,
    topic: section.topic.code,
    series: (await seriesCodes(db, [sentence.id])).get(sentence.id) ?? null,
    visible: new Set(outline.fields.map(({ id }) => id)),
  };
  return ok(choicesOf(await allIndicators(db), await usesUpTo(db, outline.year), scope));
}

/** Finds or creates a figure for a sentence and returns its field as the form shows it. */
export const figureForSentence = restricted(addFigure.access, findOrAddFigure);

async function findOrAddFigure(
  input: Parameters<typeof addFigure>[0],
  actor: Actor,
): Promise<Result<FormField>> {
  const added = await addFigure(input, actor);
  if (!added.ok) return added;
  const outline = await findVisibleOutline(reader(), added.value.year);
  const field = outline && fieldIn(outline, added.value.id);
  if (!outline || !field) return fail("NOT_FOUND", refusals.noField);
  return ok(formFieldOf(outline, field, await findEntered(reader(), outline)));
}
