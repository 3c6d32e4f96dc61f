import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { Reminders } from "@/components/departments/reminders";
import { ProgressList } from "@/components/entry/progress/progress-list";
import { YearLinks } from "@/components/entry/progress/year-links";
import { FirstSteps } from "@/components/intake/first-year/first-steps";
import { AccountAlert } from "@/components/notices/account-alert";
import { YearsLink } from "@/components/outline/years-link";
import { TaskList } from "@/components/tasks/task-list";
import { loadReminders } from "@/lib/departments/loaders";
import { dayOf } from "@/lib/platform/office-day";
import { loadSteps } from "@/lib/intake/first-year/loaders";
import { loadAccountNotices } from "@/lib/notices/loaders";
import { titled } from "@/lib/platform/i18n/titled";
import { loadDesk } from "@/lib/tasks/loaders";

export const generateMetadata = titled("desk.work.title");

/** The start page: what the person has to do, and below it how far the sections are. */
export default async function WorkPage() {
  const { tasks, progress, years } = await loadDesk();
  const [steps, accountNotices] = await Promise.all([loadSteps(), loadAccountNotices()]);
  const reminders = await loadReminders();
  const t = await getTranslations("desk.work");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <AccountAlert notices={accountNotices} />
      {steps ? <FirstSteps steps={steps} /> : null}
      {years.length === 0 && !steps ? <p>{t("empty")}</p> : null}
      {/* The steps are what a new office has to do. */}
      {years.length > 0 && (tasks.length > 0 || !steps) ? (
        <TaskList tasks={tasks} today={dayOf(new Date())} />
      ) : null}
      <Reminders reminders={reminders} />
      {progress.map((year) => (
        <ProgressList key={year.year} work={year} />
      ))}
      <YearLinks years={years} />
      <YearsLink />
    </>
  );
}
