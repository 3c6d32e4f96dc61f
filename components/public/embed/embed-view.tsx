import { useLocale, useTranslations } from "next-intl";
import type { Office } from "@/lib/office/model";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import type { Chart } from "@/lib/publication/public-reads/charts";
import { IndicatorChart } from "../indicators/indicator-chart";
import { PublicLink } from "../site/public-link";
import css from "./embed-view.module.css";

/** A chart to be shown on other sites. `versions` says which the values are of; with `isKept` it stays with these. */
export type EmbeddedChart = {
  across: AcrossYears;
  chart: Chart;
  office: Office;
  isKept: boolean;
  title: string;
  versions: string;
};

/** A chart with its title, notes and source, and nothing else. */
export function EmbedView({ across, chart, office, isKept, title, versions }: EmbeddedChart) {
  const t = useTranslations("picture");
  const locale = useLocale();
  const { indicator, timeSeries } = chart;
  return (
    <main id="main" className={css.embed}>
      <h1 className={css.title}>{title}</h1>
      <IndicatorChart across={across} indicator={indicator} timeSeries={[timeSeries]} />
      <footer className={css.source}>
        <p>
          {t("embed.source")}
          <PublicLink href={indicatorAddress(indicator.code)}>{office.reportName[locale]}</PublicLink>
          {locale === "zh" ? "，" : ", "}
          {office.publisher[locale]}
        </p>
        <p>
          {t(isKept ? "embed.kept" : "embed.follows", { years: versions })}{" "}
          {isKept && <PublicLink href={indicatorAddress(indicator.code)}>{t("embed.newest")}</PublicLink>}
        </p>
        {office.demonstration && <p>{t("demo")}</p>}
      </footer>
    </main>
  );
}
