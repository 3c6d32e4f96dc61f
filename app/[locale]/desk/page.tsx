import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { WorkTable } from "@/components/entry/progress/work-table";
import { YearLinks } from "@/components/entry/progress/year-links";
import { FirstSteps } from "@/components/intake/first-year/first-steps";
import { AccountAlert } from "@/components/notices/account-alert";
import { YearsLink } from "@/components/outline/years-link";
import { loadWork } from "@/lib/entry/form/loaders";
import { ownWork } from "@/lib/entry/form/work";
import { loadSteps } from "@/lib/intake/first-year/loaders";
import { loadAccountNotices } from "@/lib/notices/loaders";
import { titled } from "@/lib/platform/i18n/titled";
import { loadChecklistCounts } from "@/lib/publication/releases/loaders";

export const generateMetadata = titled("desk.work.title");

/** The start page: the sections assigned to the person, or all sections of the newest year if there are none. */
export default async function WorkPage() {
  const years = await loadWork();
  const own = ownWork(years);
  const shown = own.length > 0 ? own : years.slice(0, 1);
  const counts = await loadChecklistCounts(shown.map(({ year }) => year));
  const [steps, accountNotices] = await Promise.all([loadSteps(), loadAccountNotices()]);
  const t = await getTranslations("desk.work");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <AccountAlert notices={accountNotices} />
      {steps ? <FirstSteps steps={steps} /> : null}
      {years.length === 0 && !steps ? <p>{t("empty")}</p> : null}
      {shown.map((year) => (
        <WorkTable key={year.year} work={year} checklist={counts.get(year.year)} />
      ))}
      <YearLinks years={years} />
      <YearsLink />
    </>
  );
}
