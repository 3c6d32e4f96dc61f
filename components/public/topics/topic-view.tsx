import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { AcrossYears, PublishedTopic } from "@/lib/publication/public-reads/across-years";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import { TopicIndicators } from "../indicators/topic-indicators";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { TopicSections } from "./topic-sections";
import css from "./topic-view.module.css";

type Props = { across: AcrossYears; topic: PublishedTopic };

/** The page of a topic: its sections in each report, and its indicators. */
export function TopicView({ across, topic }: Props) {
  const t = useTranslations("public.topics");
  const locale = useLocale();
  const own = indicatorsByTopic(across).find((group) => group.topic.code === topic.code);
  return (
    <PublicPage path={topicAddress(topic.code)}>
      <PageGrid side={<TopicIndex across={across} current={topic.code} />} isWide isAfter>
        <PageHeading
          eyebrow={<PublicLink href="/topics">{t("title")}</PublicLink>}
          title={topic.name[locale]}
        />
        <section className={css.part}>
          <h2 className={css.heading}>{t("sections")}</h2>
          <TopicSections across={across} topic={topic} />
        </section>
        {own && (
          <section className={css.part}>
            <h2 className={css.heading}>{t("indicators")}</h2>
            <TopicIndicators indicators={own.indicators} />
          </section>
        )}
      </PageGrid>
    </PublicPage>
  );
}

function TopicIndex({ across, current }: { across: AcrossYears; current: string }) {
  const t = useTranslations("public.topics");
  const locale = useLocale();
  return (
    <nav aria-label={t("all")}>
      <ul className={css.index}>
        {[...across.topics.values()].map(({ code, name }) => (
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
