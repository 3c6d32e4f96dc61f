import { useLocale, useTranslations } from "next-intl";
import type { Panel, SeriesMark } from "@/lib/publication/public-reads/chart-panels";
import type { ChartYears } from "@/lib/publication/public-reads/chart-years";
import { Words } from "../format/words";
import { joined } from "../format/join-notes";
import { PublicLink } from "../site/public-link";
import css from "./chart-notes.module.css";

type Props = { drawn: { panel: Panel; name: string }[]; years: ChartYears };

/** The notes that apply to a chart: where values are not comparable, several bases, missing years and inexact values. */
export function ChartNotes({ drawn, years }: Props) {
  const t = useTranslations("public.chart");
  const locale = useLocale();
  const panels = drawn.map(({ panel }) => panel);
  const points = panels.flatMap((panel) => panel.points);
  const listed = (all: number[]) => all.join(locale === "zh" ? "、" : ", ");
  const marks = distinct(drawn.flatMap(({ panel, name }) => panel.marks.map((mark) => ({ ...mark, name }))));
  const bases = new Set(panels.map(({ basis, laterBases }) => [basis, ...laterBases].join()));
  return (
    <ul className={css.notes}>
      {marks.map(({ kind, from, to, notes, name }) => (
        <li key={`${name} ${from} ${to} ${notes[0]?.zh}`}>
          {name && t("of", { name })}
          <Words>{t(kind, { from, to, note: joined(notes, locale) })}</Words>
        </li>
      ))}
      {bases.size > 1 && <li>{t("panels")}</li>}
      {years.withoutReport.length > 0 && <li>{t("noReport", { years: listed(years.withoutReport) })}</li>}
      {years.withoutValue.length > 0 && <li>{t("notTold", { years: listed(years.withoutValue) })}</li>}
      {points.some(({ open }) => open !== null) && (
        <li>
          {t("hollow")} <PublicLink href="/data#reading">{t("rule")}</PublicLink>
        </li>
      )}
      {points.some(({ low, high }) => low < high) && <li>{t("range")}</li>}
    </ul>
  );
}

type NamedMark = SeriesMark & { name: string };

// Both panels of a series that is drawn on two axes have its marks.
function distinct(marks: readonly NamedMark[]): NamedMark[] {
  return [...new Map(marks.map((mark) => [JSON.stringify(mark), mark])).values()];
}
