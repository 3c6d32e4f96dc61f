import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findPublishedVersion } from "@/lib/outline/published-version-repository";
import { findReportYears, findVisibleOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { canEdit } from "../policy";
import { fieldsEmptied, fieldsReturned, fieldsUnderReview } from "../saving/decisions-repository";
import { countFieldStatuses, type SectionForm } from "./form";
import { findEntered } from "./repository";
import { sectionFormOf, fieldStatusOf } from "./section-form";
import { urgencyOf, type YearWork } from "./work";

/** Loads the form of a section. Returns null when there is no such section. */
export async function loadSectionForm(year: number, number: string): Promise<SectionForm | null> {
  const actor = await requireActor(`/desk/reports/${year}/sections/${number}`);
  const outline = await findVisibleOutline(reader(), year);
  const section = outline?.sections.find((one) => one.number === number);
  if (!outline || !section) return null;
  const isEditable = outline.state === "open" && canEdit(actor, { topicId: section.topic.id });
  const entered = await findEntered(reader(), outline);
  const published = await findPublishedVersion(reader(), outline.id, new Date());
  return sectionFormOf(outline, section, entered, { personId: actor.id, isEditable, published });
}

/** Loads the progress of every opened year, the newest first. */
export async function loadWork(): Promise<YearWork[]> {
  await requireActor("/desk");
  const years = await findReportYears(reader());
  const work = await inTurns(years, ({ year }) => loadYearWork(year));
  return work.filter((one) => one !== null);
}

/** Loads the progress of one year. Returns null when no report was opened for it. */
export async function loadYearWork(year: number): Promise<YearWork | null> {
  const actor = await requireActor(`/desk/reports/${year}`);
  const outline = await findVisibleOutline(reader(), year);
  if (!outline) return null;
  const underReview = await fieldsUnderReview(reader(), outline.id);
  const emptied = await fieldsEmptied(reader(), outline.id);
  const returned = await fieldsReturned(reader(), outline.id);
  const today = todayIn("Asia/Shanghai");
  const sections = outline.sections.map(({ id, number, title, topic, dueOn }) => {
    const own = outline.fields.filter((field) => field.sectionId === id);
    const statusCounts = countFieldStatuses(
      own.map((field) => ({ status: fieldStatusOf(field, { underReview, emptied, returned }) })),
    );
    const urgency = urgencyOf({ statusCounts, dueOn }, today);
    return { number, title, isMine: canEdit(actor, { topicId: topic.id }), statusCounts, dueOn, urgency };
  });
  return { year, title: outline.title, sections };
}

function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
}
