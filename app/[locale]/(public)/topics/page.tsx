import { getTranslations } from "next-intl/server";
import { TopicsView } from "@/components/public/topics/topics-view";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("public.topics");
  return pageMetadata({ path: "/topics", title: t("title"), description: t("description") });
}

export default async function TopicsPage() {
  return <TopicsView across={await acrossYearsInForce()} />;
}
