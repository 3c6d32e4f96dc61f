import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findReportYears, findVisibleOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { fieldsReturned, fieldsUnderReview } from "../saving/decisions-repository";
import { findEntered } from "./repository";
import { countFieldStatuses, type SectionForm } from "./form";
import { canEdit } from "../policy";
import { sectionFormOf, fieldStatusOf } from "./section-form";
import { pressOf, type YearWork } from "./work";

/** The form of one section for who is signed in; null when there is no such section. */
export async function loadSectionForm(year: number, number: string): Promise<SectionForm | null> {
  const actor = await requireActor(`/desk/reports/${year}/sections/${number}`);
  const outline = await findVisibleOutline(reader(), year);
  const section = outline?.sections.find((one) => one.number === number);
  if (!outline || !section) return null;
  const isEditable = outline.state === "open" && canEdit(actor, { topicId: section.topic.id });
  return sectionFormOf(outline, section, await findEntered(reader(), outline), isEditable);
}

/** Every opened year with its sections and how far each has come, newest year first. */
export async function loadWork(): Promise<YearWork[]> {
  await requireActor("/desk");
  const years = await findReportYears(reader());
  const work = await Promise.all(years.map(({ year }) => loadYearWork(year)));
  return work.filter((one) => one !== null);
}

/** One year's sections and how far each has come; null when no report was opened for it. */
export async function loadYearWork(year: number): Promise<YearWork | null> {
  const actor = await requireActor(`/desk/reports/${year}`);
  const outline = await findVisibleOutline(reader(), year);
  if (!outline) return null;
  const underReview = await fieldsUnderReview(reader(), outline.id);
  const returned = await fieldsReturned(reader(), outline.id);
  const today = todayIn("Asia/Shanghai");
  const sections = outline.sections.map(({ id, number, title, topic, dueOn }) => {
    const own = outline.fields.filter((field) => field.sectionId === id);
    const standings = countFieldStatuses(
      own.map((field) => ({ standing: fieldStatusOf(field, { underReview, returned }) })),
    );
    const press = pressOf({ standings, dueOn }, today);
    return { number, title, isMine: canEdit(actor, { topicId: topic.id }), standings, dueOn, press };
  });
  return { year, title: outline.title, sections };
}

/** The office's day as an ISO date. */
function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(new Date());
}
