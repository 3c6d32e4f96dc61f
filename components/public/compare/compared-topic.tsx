import { useLocale, useTranslations } from "next-intl";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import type { ComparedRow, ComparedTopic } from "@/lib/publication/public-reads/comparison";
import { PublicLink } from "../site/public-link";
import { ComparedFigure } from "./compared-figure";
import css from "./compared-topic.module.css";

type Years = { years: readonly number[] };

/** A topic's figures in the years compared. Figures that only one year has are collapsed below. */
export function ComparedTopicTable({
  topic: { topic, several, single },
  years,
}: { topic: ComparedTopic } & Years) {
  const t = useTranslations("public.compare");
  const locale = useLocale();
  return (
    <section>
      <h2 className={css.heading}>
        <PublicLink href={topicAddress(topic.code)}>{topic.name[locale]}</PublicLink>
      </h2>
      {several.length > 0 ? (
        <Table rows={several} years={years} />
      ) : (
        <p className={css.none}>{t("noneShared")}</p>
      )}
      {single.length > 0 && (
        <details className={css.more}>
          <summary>{t("single", { count: single.length })}</summary>
          <Table rows={single} years={years} />
        </details>
      )}
    </section>
  );
}

function Table({ rows, years }: { rows: ComparedRow[] } & Years) {
  const t = useTranslations("public");
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("section.indicator")}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {t("release.year", { year })}
            </th>
          ))}
          <th scope="col" className={css.change}>
            {t("compare.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ComparedFigure key={row.id} row={row} years={years} />
        ))}
      </tbody>
    </table>
  );
}
