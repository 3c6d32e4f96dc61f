import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { HandOverList } from "@/components/departments/hand-over-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadYearDepartments } from "@/lib/departments/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("departments.list.title");

type Props = PageProps<"/[locale]/desk/reports/[year]/departments">;

/** What was handed to departments in a year's report. */
export default async function DepartmentsPage({ params }: Props) {
  const year = yearOfAddress((await params).year);
  const lines = await loadYearDepartments(year);
  if (!lines) notFound();
  const t = await getTranslations("departments.list");
  return (
    <>
      <PageTitle overline={t("overline", { year })} overlineHref={`/desk/reports/${year}`}>
        {t("title", { year })}
      </PageTitle>
      {lines.length > 0 ? <HandOverList lines={lines} /> : <p>{t("empty")}</p>}
    </>
  );
}
