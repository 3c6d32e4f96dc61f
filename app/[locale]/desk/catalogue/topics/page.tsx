import { getTranslations } from "next-intl/server";
import { AddTopic } from "@/components/catalogue/add-entry";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { Intro } from "@/components/catalogue/intro";
import { TopicList } from "@/components/catalogue/topic-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadTopics } from "@/lib/catalogue/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.parts.topics");

export default async function TopicsPage() {
  const { topics, editors, canEdit } = await loadTopics();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle overline={t("title")}>{t("parts.topics")}</PageTitle>
      <CatalogueNav current="topics" />
      <Intro>{t("topics.help")}</Intro>
      {canEdit ? <AddTopic /> : null}
      <TopicList topics={topics} editors={editors} canEdit={canEdit} />
    </>
  );
}
