import { useLocale, useTranslations } from "next-intl";
import { type ComparedRun, type ComparedSeries, runsOf } from "@/lib/open-data/comparability/listing";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { joined } from "../format/join-notes";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import css from "./comparability-view.module.css";
import { GradeMark } from "./grade-mark";

type Props = { name: string; series: readonly ComparedSeries[]; hasEnds: boolean };

/** The series of a topic, each with its runs of years that compare alike, and its first and last year. */
export function ComparabilityTable({ name, series, hasEnds }: Props) {
  const t = useTranslations("method.comparability");
  return (
    <table className={css.table} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{t("indicator")}</th>
          <th scope="col">{t("neighbours")}</th>
          {hasEnds && <th scope="col">{t("ends")}</th>}
        </tr>
      </thead>
      <tbody>
        {series.map((each) => (
          <SeriesRow key={`${each.indicator.code} ${each.id}`} series={each} hasEnds={hasEnds} />
        ))}
      </tbody>
    </table>
  );
}

function SeriesRow({ series, hasEnds }: { series: ComparedSeries; hasEnds: boolean }) {
  const t = useTranslations("method.comparability");
  const locale = useLocale();
  const { indicator, label, neighbours, ends } = series;
  const runs = runsOf(neighbours);
  return (
    <tr>
      <th scope="row">
        <PublicLink href={indicatorAddress(indicator.code)}>
          <Words>{indicator.name[locale]}</Words>
        </PublicLink>
        {label && (
          <span className={css.of}>
            <Words>{label[locale]}</Words>
          </span>
        )}
      </th>
      <td className={css.over}>
        <ul>
          {runs.map((run) => (
            <li key={run.years[0]} className={css.run}>
              <Run run={run} />
            </li>
          ))}
        </ul>
      </td>
      {hasEnds && (
        <td className={css.ends} data-label={ends ? t("ends") : undefined}>
          {ends && <Run run={{ ...ends, years: [ends.before.year, ends.now.year] }} isBrief />}
        </td>
      )}
    </tr>
  );
}

const longestList = 4;

/** Years and how they compare. A brief one leaves out the notes, which the pairs on the way have. */
function Run({ run: { grade, reason, notes, years }, isBrief }: { run: ComparedRun; isBrief?: boolean }) {
  const t = useTranslations("method.comparability");
  const locale = useLocale();
  const listed = years.length > longestList ? [years[0], "…", years.at(-1)] : years;
  const why = reason && reason !== "not_comparable" ? t(`reasons.${reason}`) : "";
  const note = isBrief ? "" : joined(notes, locale);
  return (
    <>
      <span className={css.years}>
        <GradeMark grade={grade} />
        {listed.join(" → ")}
      </span>{" "}
      <span className={css.grade}>
        {t(`grades.${grade}`)}
        {why && t("because", { why })}
      </span>
      {note && (
        <span className={css.note}>
          <Words>{note}</Words>
        </span>
      )}
    </>
  );
}
