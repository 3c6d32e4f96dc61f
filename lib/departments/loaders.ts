import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { canEdit } from "@/lib/entry/policy";
import type { Outline, OutlineSection } from "@/lib/outline/model";
import { findReportYears, findVisibleOutline } from "@/lib/outline/repository";
import { findWordings } from "@/lib/outline/wordings-repository";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { dayOf, daysAfter } from "@/lib/platform/office-day";
import { askedOf } from "./deliver-link";
import { type HandOverLine, lineOf, type OpenProposals, openProposalsOf } from "./hand-over-line";
import { reminderText } from "./messages";
import { graceDays, type HandOver, isAwaited, stateOf } from "./model";
import type { PartChoice } from "./part-choice";
import { partsOf } from "./parts";
import { canHandOver } from "./policy";
import { remindersSentSince } from "./reminders-repository";
import { handOversOf, lastOpenings, listDepartments } from "./repository";

/** What a section's page shows of its departments. */
export type SectionDepartments = {
  sectionId: string;
  title: Bilingual;
  lines: HandOverLine[];
  /** What may be handed over, and to whom; null for those who may not. */
  choice: PartChoice | null;
};

export async function loadSectionDepartments(
  year: number,
  number: string,
): Promise<SectionDepartments | null> {
  const actor = await requireActor(`/desk/reports/${year}/sections/${number}`);
  const db = reader();
  const outline = await findVisibleOutline(db, year);
  const section = outline?.sections.find((one) => one.number === number);
  if (!outline || !section) return null;
  const handOvers = await handOversOf(db, { sectionId: section.id });
  const lines = await linesOf(handOvers, (topicId) => canHandOver(actor, { topicId }));
  const isAllowed = outline.state === "open" && canHandOver(actor, { topicId: section.topic.id });
  const choice = isAllowed ? await loadChoice(outline, section, handOvers) : null;
  return { sectionId: section.id, title: section.title, lines, choice };
}

async function loadChoice(
  outline: Outline,
  section: OutlineSection,
  handOvers: readonly HandOver[],
): Promise<PartChoice> {
  const today = dayOf(new Date());
  const taken = handOvers
    .filter((one) => stateOf(one, today) === "open")
    .flatMap(({ department, gaps }) => gaps.map(({ fieldId }) => [fieldId, department.name] as const));
  return {
    parts: partsOf(outline, section, await findWordings(reader(), outline.id)),
    departments: await listDepartments(reader()),
    dueOn: section.dueOn && section.dueOn >= today ? section.dueOn : daysAfter(today, 14),
    today,
    taken: Object.fromEntries(taken),
  };
}

/** Loads what departments sent for a section, for those who decide on it; nothing for others. */
export async function loadSectionProposals(sectionId: string): Promise<OpenProposals[]> {
  const actor = await requireActor("/desk");
  const handOvers = await handOversOf(reader(), { sectionId });
  const own = handOvers.filter(({ report, section }) => report.state === "open" && canEdit(actor, section));
  return own.flatMap((one) => openProposalsOf(one) ?? []);
}

/** Loads all that was handed over of a year's report; null when no report was opened for it. */
export async function loadYearDepartments(year: number): Promise<HandOverLine[] | null> {
  const actor = await requireActor(`/desk/reports/${year}/departments`);
  const years = await findReportYears(reader());
  if (!years.some((one) => one.year === year)) return null;
  const handOvers = await handOversOf(reader(), { year });
  return linesOf(handOvers, (topicId) => canHandOver(actor, { topicId }));
}

async function linesOf(
  handOvers: readonly HandOver[],
  isMine: (topicId: string) => boolean,
): Promise<HandOverLine[]> {
  const today = dayOf(new Date());
  const opened = await lastOpenings(
    reader(),
    handOvers.map(({ id }) => id),
  );
  return handOvers.map((one) =>
    lineOf(one, { today, openedAt: opened.get(one.id) ?? null, isMine: isMine(one.section.topicId) }),
  );
}

/** A department to remind, with the text to send to it, and when it was last reminded by mail: an ISO time. */
export type Reminder = { line: HandOverLine; text: Bilingual; mailedAt: string | null };

/** In days: whoever owes figures due so soon is to be reminded. */
const remindedBefore = 7;

/** Loads whom the person has to remind: departments that owe figures of their sections, due within a week or overdue. */
export async function loadReminders(): Promise<Reminder[]> {
  const actor = await requireActor("/desk");
  const today = dayOf(new Date());
  const due = { dueFrom: daysAfter(today, -graceDays), dueTo: daysAfter(today, remindedBefore) };
  const handOvers = (await handOversOf(reader(), due)).filter(
    (one) => canEdit(actor, one.section) && stateOf(one, today) === "open" && one.gaps.some(isAwaited),
  );
  if (handOvers.length === 0) return [];
  const lines = await linesOf(handOvers, () => true);
  const sent = await remindersSentSince(reader(), new Date(`${due.dueFrom}T00:00:00Z`));
  return handOvers.flatMap((one, index) => {
    const line = lines[index];
    const mailedAt = sent.findLast(({ handOverId }) => handOverId === one.id)?.at.toISOString() ?? null;
    return line ? [{ line, text: reminderText(askedOf(one)), mailedAt }] : [];
  });
}
