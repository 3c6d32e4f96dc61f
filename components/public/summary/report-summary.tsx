import { useTranslations } from "next-intl";
import { summaryAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { MainPoints } from "./main-points";
import { NewInReport } from "./new-in-report";
import css from "./report-summary.module.css";
import { SummaryCharts } from "./summary-charts";

/** The summary as the report's first page shows it, with a link to the page of its own. Nothing in versions without one. */
export function ReportSummary({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  if (!context.release.report.summary) return null;
  return (
    <section className={css.summary} aria-labelledby="summary">
      <h2 className={css.title} id="summary">
        {t("title")}
      </h2>
      <MainPoints context={context} />
      <SummaryCharts context={context} rank={3} />
      <NewInReport context={context} rank={3} />
      <p className={css.more}>
        <PublicLink href={summaryAddress(context.base)}>{t("open")}</PublicLink>{" "}
        <PublicLink href={`${summaryAddress(context.base)}#press`}>{t("press")}</PublicLink>
      </p>
    </section>
  );
}
