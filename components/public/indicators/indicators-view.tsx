import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import notice from "../site/notice-page.module.css";
import { PageHeading } from "../site/page-heading";
import { PageIndex } from "../site/page-index";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import css from "./indicators-view.module.css";
import { TopicIndicators } from "./topic-indicators";

/** The list of all indicators, by topic and in print order. */
export function IndicatorsView({ across }: { across: AcrossYears }) {
  const t = useTranslations("public.indicators");
  const locale = useLocale();
  const groups = indicatorsByTopic(across);
  return (
    <PublicPage path="/indicators">
      <PageGrid
        head={<PageHeading title={t("title")} lead={t("intro")} />}
        side={
          groups.length > 0 && (
            <PageIndex
              label={t("topics")}
              entries={groups.map(({ topic, indicators }) => ({
                id: topic.code,
                name: topic.name[locale],
                count: indicators.length,
              }))}
            />
          )
        }
        isWide
      >
        {groups.length === 0 && <p className={notice.part}>{t("empty")}</p>}
        {groups.map(({ topic, indicators }) => (
          <section key={topic.code} id={topic.code} className={css.topic}>
            <h2 className={css.heading}>
              <PublicLink href={topicAddress(topic.code)}>{topic.name[locale]}</PublicLink>{" "}
              <span className={css.count}>{t("count", { count: indicators.length })}</span>
            </h2>
            <TopicIndicators indicators={indicators} />
          </section>
        ))}
      </PageGrid>
    </PublicPage>
  );
}
