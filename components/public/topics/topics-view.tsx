import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { topicCoverageOf } from "@/lib/publication/public-reads/topic-overview";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import notice from "../site/notice-page.module.css";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { TopicSections } from "./topic-sections";
import css from "./topics-view.module.css";

/** The list of all topics with their sections in each report. */
export function TopicsView({ across }: { across: AcrossYears }) {
  const t = useTranslations("public.topics");
  const locale = useLocale();
  return (
    <PublicPage path="/topics">
      <PageGrid isWide>
        <PageHeading title={t("title")} lead={t("intro")} />
        {across.topics.size === 0 && <p className={notice.part}>{t("empty")}</p>}
      </PageGrid>
      <div className={css.topics}>
        {[...across.topics.values()].map((topic) => (
          <section key={topic.code} className={css.topic}>
            <h2 className={css.name}>
              <PublicLink href={topicAddress(topic.code)}>{topic.name[locale]}</PublicLink>
            </h2>
            <TopicSections coverage={topicCoverageOf(topic, across)} />
          </section>
        ))}
      </div>
    </PublicPage>
  );
}
