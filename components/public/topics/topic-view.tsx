import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import type { TopicOverview } from "@/lib/publication/public-reads/topic-overview";
import { TopicIndicators } from "../indicators/topic-indicators";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { TopicSections } from "./topic-sections";
import css from "./topic-view.module.css";

/** The page of a topic: its sections in each report, and its indicators. */
export function TopicView({ topic, coverage, indicators, topics }: TopicOverview) {
  const t = useTranslations("public.topics");
  const locale = useLocale();
  return (
    <PublicPage path={topicAddress(topic.code)}>
      <PageGrid side={<TopicIndex topics={topics} current={topic.code} />} isWide isAfter>
        <PageHeading
          eyebrow={<PublicLink href="/topics">{t("title")}</PublicLink>}
          title={topic.name[locale]}
        />
        <section className={css.part}>
          <h2 className={css.heading}>{t("sections")}</h2>
          <TopicSections coverage={coverage} />
        </section>
        {indicators.length > 0 && (
          <section className={css.part}>
            <h2 className={css.heading}>{t("indicators")}</h2>
            <TopicIndicators indicators={indicators} />
          </section>
        )}
      </PageGrid>
    </PublicPage>
  );
}

function TopicIndex({ topics, current }: { topics: TopicOverview["topics"]; current: string }) {
  const t = useTranslations("public.topics");
  const locale = useLocale();
  return (
    <nav aria-label={t("all")}>
      <ul className={css.index}>
        {topics.map(({ code, name }) => (
          <li key={code}>
            <PublicLink href={topicAddress(code)} aria-current={code === current ? "page" : undefined}>
              {name[locale]}
            </PublicLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
