import { useLocale, useTranslations } from "next-intl";
import type { Panel, SeriesMark } from "@/lib/publication/public-reads/chart-panels";
import type { ChartYears } from "@/lib/publication/public-reads/chart-years";
import { joined } from "../format/join-notes";
import css from "./chart-notes.module.css";

type Props = { panels: Panel[]; years: ChartYears };

/** The notes that apply to a chart: where values are not comparable, several bases, missing years and inexact values. */
export function ChartNotes({ panels, years }: Props) {
  const t = useTranslations("public.chart");
  const locale = useLocale();
  const points = panels.flatMap((panel) => panel.points);
  const listed = (all: number[]) => all.join(locale === "zh" ? "、" : ", ");
  const marks = distinct(panels.flatMap((panel) => panel.marks));
  const bases = new Set(panels.map(({ basis }) => basis));
  return (
    <ul className={css.notes}>
      {marks.map(({ kind, from, to, notes }) => (
        <li key={`${from} ${to} ${notes[0]?.zh}`}>{t(kind, { from, to, note: joined(notes, locale) })}</li>
      ))}
      {bases.size > 1 && <li>{t("panels")}</li>}
      {years.withoutReport.length > 0 && <li>{t("noReport", { years: listed(years.withoutReport) })}</li>}
      {years.withoutValue.length > 0 && <li>{t("notTold", { years: listed(years.withoutValue) })}</li>}
      {points.some(({ at, isExact }) => at !== null && !isExact) && <li>{t("hollow")}</li>}
      {points.some(({ high }) => high === null) && <li>{t("open")}</li>}
    </ul>
  );
}

function distinct(marks: readonly SeriesMark[]): SeriesMark[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}
