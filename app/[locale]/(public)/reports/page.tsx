import { getTranslations } from "next-intl/server";
import { ReportsView } from "@/components/public/report/reports-view";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { pageMetadata } from "../page-metadata";

export async function generateMetadata() {
  const t = await getTranslations("public.reports");
  return pageMetadata({ path: "/reports", title: t("title"), description: t("description") });
}

export default async function ReportsPage() {
  return <ReportsView releases={await publishedReleases()} />;
}
