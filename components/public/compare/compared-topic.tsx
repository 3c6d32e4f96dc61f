import { useLocale, useTranslations } from "next-intl";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import type { ComparedRow, ComparedTopic } from "@/lib/publication/public-reads/comparison";
import { PublicLink } from "../site/public-link";
import { ComparedFigure } from "./compared-figure";
import css from "./compared-topic.module.css";

type Years = { years: readonly number[] };

/** A topic's figures that several of the years compared have. */
export function ComparedTopicTable({ topic: { topic, several }, years }: { topic: ComparedTopic } & Years) {
  const locale = useLocale();
  return (
    <section>
      <h2 className={css.heading}>
        <PublicLink href={topicAddress(topic.code)}>{topic.name[locale]}</PublicLink>
      </h2>
      <Table rows={several} years={years} />
    </section>
  );
}

type Singles = { topics: readonly ComparedTopic[]; isOpen: boolean } & Years;

/** The figures that only one of the years has, of all topics together, put away until they are asked for. */
export function SingleFigures({ topics, years, isOpen }: Singles) {
  const t = useTranslations("openData.compare");
  const locale = useLocale();
  const count = topics.reduce((sum, { single }) => sum + single.length, 0);
  return (
    <details className={css.more} open={isOpen}>
      <summary>{t("single", { count })}</summary>
      {topics.map(({ topic, single }) => (
        <section key={topic.code} className={css.single}>
          <h2 className={css.small}>{topic.name[locale]}</h2>
          <Table rows={single} years={years} />
        </section>
      ))}
    </details>
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
