import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import { type ComparedTopic, countByGrade } from "@/lib/open-data/comparability/listing";
import { grades } from "@/lib/outline/comparability";
import { documents } from "@/lib/publication/observations/export-formats";
import { comparabilityAddress, topicAddress } from "@/lib/publication/public-reads/addresses";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import { PageHeading } from "../site/page-heading";
import { PageIndex } from "../site/page-index";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { ComparabilityTable } from "./comparability-table";
import css from "./comparability-view.module.css";
import { GradeMark } from "./grade-mark";

/** How every indicator compares from year to year, and why. */
export function ComparabilityView({ topics }: { topics: readonly ComparedTopic[] }) {
  const t = useTranslations("method.comparability");
  const locale = useLocale();
  const entries = topics.map(({ code, name, series }) => {
    return { id: code, name: name[locale], count: series.length };
  });
  const hasEnds = topics.some(({ series }) => series.some(({ ends }) => ends !== null));
  const heading = (
    <PageHeading
      eyebrow={<PublicLink href={sitePageAddress("methodology")}>{t("method")}</PublicLink>}
      title={t("title")}
      lead={t(topics.length > 0 ? "lead" : "empty")}
    />
  );
  if (topics.length === 0) return <PublicPage path={comparabilityAddress}>{heading}</PublicPage>;
  return (
    <PublicPage path={comparabilityAddress}>
      <PageGrid head={heading} side={<PageIndex label={t("topics")} entries={entries} />} isWide>
        <Key topics={topics} />
        <p className={css.text}>{t("rule")}</p>
        {topics.map(({ code, name, series }) => (
          <section key={code} id={code} className={css.topic}>
            <h2 className={css.heading}>
              <PublicLink href={topicAddress(code)}>{name[locale]}</PublicLink>{" "}
              <span className={css.count}>{t("series", { count: series.length })}</span>
            </h2>
            <ComparabilityTable name={name[locale]} series={series} hasEnds={hasEnds} />
          </section>
        ))}
        <p className={css.files}>
          <a href={documents.comparabilityCsv}>{t("csv")}</a>
          <a href={documents.comparability}>{t("json")}</a>
        </p>
      </PageGrid>
    </PublicPage>
  );
}

/** What the marks mean, with the number of pairs of each grade. */
function Key({ topics }: { topics: readonly ComparedTopic[] }) {
  const t = useTranslations("method.comparability");
  const counts = countByGrade(topics);
  return (
    <dl className={css.key}>
      {grades.map((grade) => (
        <div key={grade}>
          <dt>
            <GradeMark grade={grade} />
            {t(`grades.${grade}`)} <span className={css.count}>{t("pairs", { count: counts[grade] })}</span>
          </dt>
          <dd>{t(`meanings.${grade}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
