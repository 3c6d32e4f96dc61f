import { useLocale, useTranslations } from "next-intl";
import table from "@/components/ui/table.module.css";
import { changeSentence } from "@/lib/checks/change/messages";
import { figureAddress, reportAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";
import type { BesideChange, OtherYear } from "@/lib/publication/other-years/other-years";
import { PlainLink } from "../plain-link";
import css from "./change-list.module.css";
import { Part } from "./part";

/** The pages of other years that will read differently: beside which figures, from → to. */
export function OtherYears({ years }: { years: readonly OtherYear[] }) {
  const t = useTranslations("release.changes");
  if (years.length === 0) return null;
  return (
    <Part title={t("otherYears")} count={years.length}>
      <p className={css.muted}>{t("otherYearsHelp")}</p>
      {years.map((each) => (
        <Year key={each.year} {...each} />
      ))}
    </Part>
  );
}

function Year({ year, figures, charts }: OtherYear) {
  const t = useTranslations("release.changes");
  const title = t("pagesOfYear", { year });
  return (
    <>
      {figures.length > 0 && (
        <table className={`${table.table} ${table.stacked}`}>
          <caption className={css.caption}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t("figure")}</th>
              <th scope="col">{t("from")}</th>
              <th scope="col">{t("to")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((change) => (
              <Line key={change.figure.key} year={year} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {charts > 0 && (
        <p className={css.muted}>{t(figures.length > 0 ? "moreCharts" : "onlyCharts", { year, charts })}</p>
      )}
    </>
  );
}

function Line({ year, change: { figure, section, before, after } }: { year: number; change: BesideChange }) {
  const t = useTranslations("release.changes");
  const locale = useLocale();
  const base = reportAddress(year);
  return (
    <tr>
      <th scope="row">
        <PlainLink href={figureAddress(base, figure.key)}>{figure.indicator.name[locale]}</PlainLink>{" "}
        <PlainLink href={sectionAddress(base, section.number)}>{section.number}</PlainLink>
      </th>
      <td data-label={t("from")}>
        <Beside beside={before} />
      </td>
      <td data-label={t("to")} className={css.later}>
        <Beside beside={after} />
      </td>
    </tr>
  );
}

function Beside({ beside }: { beside: BesideChange["before"] }) {
  const t = useTranslations("release.changes");
  const locale = useLocale();
  if (!beside) return t("noEarlier");
  const { year, figure } = beside.previous;
  return (
    <>
      {beside.change && changeSentence(beside.change, year)[locale]}
      <span className={css.aside}>{t("earlierValue", { year, printed: figure.printed })}</span>
    </>
  );
}
