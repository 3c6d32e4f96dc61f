import { getTranslations } from "next-intl/server";
import { EmptyHome } from "@/components/public/home/empty-home";
import { HomeView } from "@/components/public/home/home-view";
import { expectedDates } from "@/lib/open-data/calendar/dates";
import { siteCalendar } from "@/lib/site-texts/reads";
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
  const expected = expectedDates(await siteCalendar(), releases);
  if (!newest) return <EmptyHome expected={expected} />;
  const context = await loadReleaseContext({ year: String(newest.year) });
  return <HomeView context={context} releases={releases} expected={expected} />;
}
