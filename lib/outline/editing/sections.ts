import "server-only";
import { recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { editCommand } from "./command";
import { awaitsDecision, numberTaken, refusals } from "./refusals";
import {
  addSectionSchema,
  hideSectionSchema,
  moveSectionSchema,
  renameSectionSchema,
  renumberSectionSchema,
  setDueSchema,
} from "./schema";
import { keysUnderReview } from "../field-repository";
import { sectionIn } from "../find-in";
import type { Outline, OutlineSection } from "../model";
import { branchOf, moved, numbersTaken, type Renumbering, renumbered } from "../numbering";
import { findTopicId, saveNewSection, saveNumbers, saveSectionState, saveTitle } from "../section-repository";

export const addSection = editCommand(addSectionSchema, async (input, { outline, tx }) => {
  const { year, number, title, topic } = input;
  if (outline.sections.some((one) => one.number === number)) return fail("CONFLICT", numberTaken(number));
  const topicId = await findTopicId(tx, topic);
  if (!topicId) return fail("INVALID", refusals.noTopic);
  const id = await saveNewSection(tx, { reportId: outline.id, number, title, topicId }, outline.sections);
  const to = { year, number, title, topic };
  return recorded({ id }, { type: "section.added", subject: `section:${id}`, to });
});

export const renameSection = editCommand(renameSectionSchema, async ({ year, ...input }, { outline, tx }) => {
  const section = sectionIn(outline, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.gone);
  const { id, number, title } = section;
  if (title.zh === input.title.zh && title.en === input.title.en) return unchanged({ id });
  await saveTitle(tx, id, input.title);
  const to = { year, number, title: input.title };
  return recorded({ id }, { type: "section.renamed", subject: `section:${id}`, from: { title }, to });
});

/** Gives a section another number; those within it follow. */
export const renumberSection = editCommand(
  renumberSectionSchema,
  async ({ sectionId, number }, { outline, tx }) => {
    const section = sectionIn(outline, sectionId);
    if (!section) return fail("NOT_FOUND", refusals.gone);
    if (section.number === number) return unchanged({ id: section.id });
    const numbers = renumbered(outline.sections, section, number);
    const [taken] = numbersTaken(outline.sections, numbers);
    if (taken !== undefined) return fail("CONFLICT", numberTaken(taken));
    await saveNumbers(tx, outline.sections, numbers);
    return recorded({ id: section.id }, renumberedEvent("section.renumbered", outline, section, numbers));
  },
);

/** Makes a section change places, and so numbers, with its neighbour. */
export const moveSection = editCommand(
  moveSectionSchema,
  async ({ sectionId, direction }, { outline, tx }) => {
    const section = sectionIn(outline, sectionId);
    if (!section) return fail("NOT_FOUND", refusals.gone);
    const numbers = moved(outline.sections, section, direction);
    if (!numbers) return fail("NOTHING_TO_DO", refusals.atTheEnd);
    await saveNumbers(tx, outline.sections, numbers);
    return recorded({ id: section.id }, renumberedEvent("section.moved", outline, section, numbers));
  },
);

/** Leaves a section out of this year's report, or takes it in again. */
export const hideSection = editCommand(hideSectionSchema, async (input, { outline, tx }) => {
  const section = sectionIn(outline, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.gone);
  const { id, number } = section;
  if (section.hidden === input.hidden) return unchanged({ id });
  const awaiting = input.hidden ? await keysUnderReview(tx, fieldsWithin(outline, section)) : [];
  if (awaiting.length > 0) return fail("LOCKED", awaitsDecision(awaiting), awaiting);
  await saveSectionState(tx, id, { hidden: input.hidden });
  const type = input.hidden ? ("section.hidden" as const) : ("section.shown" as const);
  return recorded({ id }, { type, subject: `section:${id}`, to: { year: input.year, number } });
});

/** Ids of the fields that go with a section and those within it. */
function fieldsWithin({ sections, fields }: Outline, section: OutlineSection): string[] {
  const branch = new Set(branchOf(sections, section).map(({ id }) => id));
  return fields.filter(({ sectionId }) => branch.has(sectionId)).map(({ id }) => id);
}

export const setDue = editCommand(setDueSchema, async ({ year, sectionId, dueOn }, { outline, tx }) => {
  const section = sectionIn(outline, sectionId);
  if (!section) return fail("NOT_FOUND", refusals.gone);
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
