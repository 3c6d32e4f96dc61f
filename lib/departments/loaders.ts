import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { canEdit } from "@/lib/entry/policy";
import { sectionIn } from "@/lib/outline/find-in";
import { findReportYears, findVisibleOutline } from "@/lib/outline/repository";
import { findWordings } from "@/lib/outline/wordings-repository";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { dayOf, daysAfter } from "@/lib/platform/office-day";
import { askedOf } from "./deliver-link";
import { type HandOverLine, lineOf, type OpenProposals, openProposalsOf } from "./hand-over-line";
import { reminderText } from "./messages";
import { type Department, graceDays, type HandOver, isAwaited, stateOf } from "./model";
import { type Part, partsOf } from "./parts";
import { canHandOver } from "./policy";
import { handOversOf, lastOpenings, listDepartments } from "./repository";

/** What a section's page shows of its departments. */
export type SectionDepartments = {
  sectionId: string;
  lines: HandOverLine[];
  proposals: OpenProposals[];
  /** What may be handed over, and to whom; null for those who may not. */
  choice: PartChoice | null;
};

export type PartChoice = {
  parts: readonly Part[];
  departments: readonly Department[];
  /** ISO dates: the one offered first, and the earliest. */
  dueOn: string;
  today: string;
  /** By field id: the department that was asked for it already. */
  taken: Readonly<Record<string, string>>;
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
  const mayDecide = outline.state === "open" && canEdit(actor, { topicId: section.topic.id });
  const proposals = mayDecide ? handOvers.flatMap((one) => openProposalsOf(one) ?? []) : [];
  const isAllowed = outline.state === "open" && canHandOver(actor, { topicId: section.topic.id });
  const choice = isAllowed ? await choiceOf() : null;
  return { sectionId: section.id, lines, proposals, choice };

  async function choiceOf(): Promise<PartChoice | null> {
    const own = outline && sectionIn(outline, section?.id ?? "");
    if (!outline || !own) return null;
    const today = dayOf(new Date());
    const open = handOvers.filter((one) => stateOf(one, today) === "open");
    const taken = open.flatMap(({ department, gaps }) =>
      gaps.map(({ fieldId }) => [fieldId, department.name] as const),
    );
    return {
      parts: partsOf(outline, own, await findWordings(db, outline.id)),
      departments: await listDepartments(db),
      dueOn: own.dueOn && own.dueOn >= today ? own.dueOn : daysAfter(today, 14),
      today,
      taken: Object.fromEntries(taken),
    };
  }
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

/** A department to remind, with the text to send to it. */
export type Reminder = { line: HandOverLine; text: Bilingual };

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
  const lines = await linesOf(handOvers, () => true);
  return handOvers.flatMap((one, index) => {
    const line = lines[index];
    return line ? [{ line, text: reminderText(askedOf(one)) }] : [];
  });
}
