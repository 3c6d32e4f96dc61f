import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { DepartmentsLink } from "@/components/departments/departments-link";
import { LinkRow } from "@/components/desk/link-row";
import { PageTitle } from "@/components/desk/page-title";
import { WorkTable } from "@/components/entry/progress/work-table";
import { SpreadsheetLink } from "@/components/intake/spreadsheets/spreadsheet-link";
import { WordLinks } from "@/components/intake/word/word-links";
import { OutlineLink } from "@/components/outline/outline-link";
import { loadYearWork } from "@/lib/entry/progress/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("desk.work.year");

export default async function YearPage({ params }: PageProps<"/[locale]/desk/reports/[year]">) {
  const { year } = await params;
  const work = await loadYearWork(yearOfAddress(year));
  if (!work) notFound();
  const t = await getTranslations("desk.work");
  return (
    <>
      <PageTitle>{t("year", { year: work.year })}</PageTitle>
      <WorkTable work={work} />
      <LinkRow>
        <OutlineLink year={work.year} />
        <DepartmentsLink year={work.year} />
        <SpreadsheetLink year={work.year} />
        <WordLinks year={work.year} />
      </LinkRow>
    </>
  );
}
