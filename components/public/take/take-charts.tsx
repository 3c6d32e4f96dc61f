import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { chartAddress, embedAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import type { Chart } from "@/lib/publication/public-reads/charts";
import type { TakenChart } from "@/lib/publication/public-reads/kept-chart-reads";
import { PublicLink } from "../site/public-link";
import { EmbedCode } from "./embed-code";
import css from "./take-charts.module.css";

type Props = {
  charts: readonly TakenChart[];
  site: string;
  nameOf: (chart: Chart) => string;
  /** Whether the page is of a version, whose charts follow no later one. */
  isOfVersion?: boolean;
};

/** What can be done with the charts of a page: pictures, their data, and code that shows them on another page. */
export function TakeCharts({ charts, site, nameOf, isOfVersion = false }: Props) {
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
            <ChartFiles name={chart.name} base={isOfVersion ? keptBase : ""} />
            <details>
              <summary className={css.summary}>{t(isOfVersion ? "embed" : "more")}</summary>
              {!isOfVersion && <ChartFiles name={chart.name} base={keptBase} label={t("keep")} />}
              <p className={css.intro}>{t("embedIntro")}</p>
              {waysOf(keptBase, isOfVersion).map(({ base, label }) => (
                <EmbedCode
                  key={base}
                  label={t(label)}
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

type Way = { base: string; label: "follow" | "keep" | "version" };

/** The ways in which a chart is shown on another page: following what is in force, and as of a version. */
function waysOf(keptBase: string, isOfVersion: boolean): Way[] {
  if (isOfVersion) return [{ base: keptBase, label: "version" }];
  return [
    { base: "", label: "follow" },
    { base: keptBase, label: "keep" },
  ];
}

function ChartFiles({ name, base, label }: { name: string; base: string; label?: string }) {
  const t = useTranslations("picture.take");
  const id = useId();
  const describedBy = label === undefined ? undefined : id;
  return (
    <p className={css.files}>
      {label !== undefined && (
        <span id={id} className={css.way}>
          {label}
        </span>
      )}
      <PublicLink href={chartAddress(name, "png", base)} aria-describedby={describedBy}>
        {t("png")}
      </PublicLink>
      <PublicLink href={chartAddress(name, "svg", base)} aria-describedby={describedBy}>
        {t("svg")}
      </PublicLink>
      <a href={chartAddress(name, "csv", base)} aria-describedby={describedBy}>
        {t("csv")}
      </a>
    </p>
  );
}
