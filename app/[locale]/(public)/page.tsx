import { getTranslations } from "next-intl/server";
import { EmptyHome } from "@/components/public/home/empty-home";
import { HomeView } from "@/components/public/home/home-view";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { pageMetadata } from "./page-metadata";
import { loadReleaseContext } from "./release-context";

export async function generateMetadata() {
  const t = await getTranslations("public.site");
  return pageMetadata({ path: "/", description: t("description") });
}

export default async function HomePage() {
  const releases = await publishedReleases();
  const [newest] = releases;
  if (!newest) return <EmptyHome />;
  return <HomeView context={await loadReleaseContext({ year: String(newest.year) })} releases={releases} />;
}
