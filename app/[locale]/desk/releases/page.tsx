import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { ReleaseYear } from "@/components/publication/release-year";
import { titled } from "@/lib/platform/i18n/titled";
import { loadReleases } from "@/lib/publication/releases/loaders";

export const generateMetadata = titled("release.desk.title");

export default async function ReleasesPage() {
  const { years, mayRelease } = await loadReleases();
  const t = await getTranslations("release.desk");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      {years.length === 0 ? <p>{t("noReport")}</p> : null}
      {years.map((year) => (
        <ReleaseYear key={year.year} release={year} canRelease={mayRelease} />
      ))}
    </>
  );
}
