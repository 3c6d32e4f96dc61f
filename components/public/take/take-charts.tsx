import { useLocale, useTranslations } from "next-intl";
import { chartAddress, embedAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import type { Chart } from "@/lib/publication/public-reads/charts";
import type { TakenChart } from "@/lib/publication/public-reads/kept-chart-reads";
import { PublicLink } from "../site/public-link";
import { EmbedCode } from "./embed-code";
import css from "./take-charts.module.css";

type Props = { charts: readonly TakenChart[]; site: string; nameOf: (chart: Chart) => string };

/** What can be done with the charts of a page: pictures, their data, and code that shows them on another page. */
export function TakeCharts({ charts, site, nameOf }: Props) {
  const t = useTranslations("picture.take");
  const locale = useLocale();
  if (charts.length === 0) return null;
  return (
    <section className={css.take}>
      <h2 className={css.heading}>{t("title")}</h2>
      <p className={css.intro}>{t("intro")}</p>
      <ul>
        {charts.map(({ chart, keptBase }) => (
          <li key={chart.name} className={css.chart}>
            {charts.length > 1 && <p className={css.name}>{nameOf(chart)}</p>}
            <p className={css.files}>
              <PublicLink href={chartAddress(chart.name, "png")}>{t("png")}</PublicLink>
              <PublicLink href={chartAddress(chart.name, "svg")}>{t("svg")}</PublicLink>
              <a href={chartAddress(chart.name, "csv")}>{t("csv")}</a>
            </p>
            <details>
              <summary className={css.summary}>{t("embed")}</summary>
              <p className={css.intro}>{t("embedIntro")}</p>
              {["", keptBase].map((base) => (
                <EmbedCode
                  key={base}
                  label={t(base === "" ? "follow" : "keep")}
                  title={[chart.indicator.name[locale], chart.label?.[locale]].filter(Boolean).join(" · ")}
                  address={site + localAddress(locale, embedAddress(chart.name, base))}
                />
              ))}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
