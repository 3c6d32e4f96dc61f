import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { fieldNamesOf } from "../field-names";
import { keysUnderReview } from "../field-repository";
import { sectionIn } from "../find-in";
import type { Outline, OutlineSection } from "../model";
import {
  branchOf,
  isTaken,
  moved,
  numbersTaken,
  type Renumbering,
  renumbered,
  withoutLeadingZeros,
} from "../numbering";
import { withoutSummary } from "../summary-section";
import { findTopicId, saveNewSection, saveNumbers, saveSectionState, saveTitle } from "../section-repository";
import { editCommand } from "./command";
import { awaitsDecision, leadingZeros, numberTaken, refusals } from "./refusals";
import {
  addSectionSchema,
  hideSectionSchema,
  moveSectionSchema,
  renameSectionSchema,
  renumberSectionSchema,
  setDueSchema,
} from "./schema";

export const addSection = editCommand(addSectionSchema, async (input, { outline, tx }) => {
  const { year, number, title, topic } = input;
  if (number !== withoutLeadingZeros(number)) return fail("INVALID", leadingZeros(number));
  if (isTaken(outline.sections, number)) return fail("CONFLICT", numberTaken(number));
  const topicId = await findTopicId(tx, topic);
  if (!topicId) return fail("INVALID", refusals.noTopic);
  const id = await saveNewSection(tx, { reportId: outline.id, number, title, topicId }, outline.sections);
  const to = { year, number, title, topic };
  return recorded({ id }, { type: "section.added", subject: `section:${id}`, to });
});

export const renameSection = editCommand(renameSectionSchema, async ({ year, ...input }, { outline, tx }) => {
  const section = sectionIn(outline, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, number, title } = section;
  if (title.zh === input.title.zh && title.en === input.title.en) return unchanged({ id });
  await saveTitle(tx, id, input.title);
  const to = { year, number, title: input.title };
  return recorded({ id }, { type: "section.renamed", subject: `section:${id}`, from: { title }, to });
});

/** Renumbers a section together with its subsections. */
export const renumberSection = editCommand(
  renumberSectionSchema,
  async ({ sectionId, number }, { outline, tx }) => {
    const section = sectionIn(outline, sectionId);
    if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
    if (section.number === number) return unchanged({ id: section.id });
    if (section.role === "summary") return fail("INVALID", refusals.summaryStandsFirst);
    if (number !== withoutLeadingZeros(number)) return fail("INVALID", leadingZeros(number));
    const numbers = renumbered(outline.sections, section, number);
    const [taken] = numbersTaken(outline.sections, numbers);
    if (taken !== undefined) return fail("CONFLICT", numberTaken(taken));
    await saveNumbers(tx, outline.sections, numbers);
    return recorded({ id: section.id }, renumberedEvent("section.renumbered", outline, section, numbers));
  },
);

/** Swaps a section and its number with its neighbour. */
export const moveSection = editCommand(
  moveSectionSchema,
  async ({ sectionId, direction }, { outline, tx }) => {
    const section = sectionIn(outline, sectionId);
    if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
    if (section.role === "summary") return fail("INVALID", refusals.summaryStandsFirst);
    const numbers = moved(withoutSummary(outline.sections), section, direction);
    if (!numbers) return fail("NOTHING_TO_DO", refusals.atTheEnd);
    await saveNumbers(tx, outline.sections, numbers);
    return recorded({ id: section.id }, renumberedEvent("section.moved", outline, section, numbers));
  },
);

/** Hides a section in this year's report, or shows it again. */
export const hideSection = editCommand(hideSectionSchema, async (input, { outline, tx }) => {
  const section = sectionIn(outline, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, number } = section;
  if (section.hidden === input.hidden) return unchanged({ id });
  const underReview = input.hidden ? await keysUnderReview(tx, fieldsWithin(outline, section)) : [];
  if (underReview.length > 0)
    return fail("LOCKED", awaitsDecision(fieldNamesOf(outline, underReview)), underReview);
  await saveSectionState(tx, id, { hidden: input.hidden });
  const type = input.hidden ? ("section.hidden" as const) : ("section.shown" as const);
  return recorded({ id }, { type, subject: `section:${id}`, to: { year: input.year, number } });
});

/** Returns the ids of the fields of a section and its subsections. */
function fieldsWithin({ sections, fields }: Outline, section: OutlineSection): string[] {
  const branch = new Set(branchOf(sections, section).map(({ id }) => id));
  return fields.filter(({ sectionId }) => branch.has(sectionId)).map(({ id }) => id);
}

export const setDue = editCommand(setDueSchema, async ({ year, sectionId, dueOn }, { outline, tx }) => {
  const section = sectionIn(outline, sectionId);
  if (!section) return fail("NOT_FOUND", refusals.removedMeanwhile);
  const { id, number } = section;
  if (section.dueOn === dueOn) return unchanged({ id });
  await saveSectionState(tx, id, { dueOn });
  const [from, to] = [{ dueOn: section.dueOn }, { year, number, dueOn }];
  return recorded({ id }, { type: "section.due_set", subject: `section:${id}`, from, to });
});

type Renumbered = "section.renumbered" | "section.moved";

function renumberedEvent(type: Renumbered, outline: Outline, section: OutlineSection, numbers: Renumbering) {
  const { year, sections } = outline;
  const before = branchOf(sections, section);
  return {
    type,
    subject: `section:${section.id}`,
    from: { year, numbers: before.map(({ number }) => number) },
    to: { year, numbers: before.map(({ id, number }) => numbers.get(id) ?? number) },
  };
}
