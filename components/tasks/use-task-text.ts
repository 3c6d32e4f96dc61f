import { useFormatter, useLocale, useTranslations } from "next-intl";
import { dayOf, daysBetween } from "@/lib/platform/office-day";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { Task } from "@/lib/tasks/task";

type Language = {
  t: ReturnType<typeof useTranslations<"tasks">>;
  format: ReturnType<typeof useFormatter>;
  locale: Locale;
};

/**
 * Returns the words for a task: its place, which is the link; the facts behind it; and what somebody said, on a line of its own.
 * `today` is an ISO date.
 */
export function useTaskText(task: Task, today: string) {
  const language: Language = { t: useTranslations("tasks"), format: useFormatter(), locale: useLocale() };
  return {
    place: placeOf(task, language),
    facts: factsOf(task, language, today),
    detail: detailOf(task, language),
  };
}

function placeOf(task: Task, { t, locale }: Language): string {
  if (task.kind === "invitation") return task.name;
  if (task.kind === "siteRelease") return t("siteTexts");
  if (task.kind === "siteReturned" || task.kind === "siteReview") return task.name[locale];
  if (task.kind === "release") return t("year", { year: task.year });
  const { number, title } = task.section;
  return t("section", { year: task.year, number, title: title[locale] });
}

function factsOf(task: Task, language: Language, today: string): string[] {
  const { t } = language;
  switch (task.kind) {
    case "returned":
    case "comment":
    case "question":
      return [t(task.kind, { count: task.count })];
    case "answered":
      return [t("answered", { count: task.count, department: task.department })];
    case "overdue":
    case "soon":
      return [untilDue(task.days, t), ...missing(task, t)];
    case "review":
      return [
        t("review", { count: task.count, by: task.by }),
        t("waited", { days: daysSince(task.at, today) }),
      ];
    case "siteReturned":
      return [];
    case "siteReview":
      return [t("siteReview", { by: task.by }), t("waited", { days: daysSince(task.at, today) })];
    case "siteRelease":
      return [t("siteRelease", { count: task.count })];
    case "late":
      return [untilDue(task.days, t), t("left", { count: task.left })];
    case "release":
      return [task.changes === null ? t("firstRelease") : t("changes", { count: task.changes })];
    case "invitation":
      return [t("invitation")];
    case "enter":
      return [t("enter", { count: task.empty }), ...dueOn(task.dueOn, language)];
    case "submit":
      return [t("submit", { count: task.draft }), ...dueOn(task.dueOn, language)];
  }
}

function detailOf(task: Task, { t, format, locale }: Language): string | null {
  if (task.kind === "returned" || task.kind === "siteReturned")
    return t("said", { by: task.by, what: task.reason });
  if (task.kind === "comment") return t("said", { by: task.by, what: task.body });
  if (task.kind === "question") return task.sentence[locale];
  if (task.kind === "answered") return task.part[locale];
  if (task.kind !== "late") return null;
  return task.editors.length > 0 ? t("editors", { names: format.list(task.editors) }) : t("noEditor");
}

function untilDue(days: number, t: Language["t"]): string {
  return days < 0 ? t("overdue", { days: -days }) : t("soon", { days });
}

function missing({ empty, draft }: { empty: number; draft: number }, t: Language["t"]): string[] {
  return [
    ...(empty > 0 ? [t("empty", { count: empty })] : []),
    ...(draft > 0 ? [t("draft", { count: draft })] : []),
  ];
}

function dueOn(date: string | null, { t, format }: Language): string[] {
  if (date === null) return [];
  const day = format.dateTime(new Date(date), { month: "long", day: "numeric" });
  return [t("dueOn", { date: day })];
}

function daysSince(instant: string, today: string): number {
  return Math.max(0, daysBetween(dayOf(new Date(instant)), today));
}
