import { useLocale, useTranslations } from "next-intl";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import type { Panel } from "@/lib/publication/public-reads/chart-panels";
import type { ChartYears } from "@/lib/publication/public-reads/chart-years";
import css from "./chart-notes.module.css";

type Props = { panels: Panel[]; years: ChartYears; breaks: PublishedIndicator["breaks"] };

/** The notes that apply to a chart: series breaks, several bases, missing years and inexact values. */
export function ChartNotes({ panels, years, breaks }: Props) {
  const t = useTranslations("public.chart");
  const locale = useLocale();
  const points = panels.flatMap((panel) => panel.points);
  const listed = (all: number[]) => all.join(locale === "zh" ? "、" : ", ");
  const bases = new Set(panels.map(({ basis }) => basis));
  return (
    <ul className={css.notes}>
      {breaks.map(({ year, note }) => (
        <li key={year}>{t("break", { year, note: note[locale] })}</li>
      ))}
      {bases.size > 1 && <li>{t("panels")}</li>}
      {years.withoutReport.length > 0 && <li>{t("noReport", { years: listed(years.withoutReport) })}</li>}
      {years.withoutValue.length > 0 && <li>{t("notTold", { years: listed(years.withoutValue) })}</li>}
      {points.some(({ at, isExact }) => at !== null && !isExact) && <li>{t("hollow")}</li>}
      {points.some(({ high }) => high === null) && <li>{t("open")}</li>}
    </ul>
  );
}
