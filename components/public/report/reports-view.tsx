import { useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { PublicPage } from "../site/public-page";
import { ReportEntry } from "./report-entry";
import css from "./reports-view.module.css";

/** The list of all published reports with their versions. */
export function ReportsView({ releases }: { releases: ReleaseSummary[] }) {
  const t = useTranslations("public");
  const years = [...new Set(releases.map(({ year }) => year))];
  return (
    <PublicPage path="/reports">
      <PageGrid>
        <h1 className={css.title}>{t("reports.title")}</h1>
        <p className={css.intro}>{years.length > 0 ? t("reports.intro") : t("reports.empty")}</p>
      </PageGrid>
      {years.map((year) => (
        <ReportEntry key={year} releases={releases.filter((release) => release.year === year)} />
      ))}
    </PublicPage>
  );
}
