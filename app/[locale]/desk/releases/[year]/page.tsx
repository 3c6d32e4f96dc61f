import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { ReleaseYear } from "@/components/publication/release-year";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";
import { loadYearRelease } from "@/lib/publication/releases/loaders";

export const generateMetadata = titled("release.desk.window");

export default async function YearReleasePage({ params }: PageProps<"/[locale]/desk/releases/[year]">) {
  const { year } = await params;
  const found = await loadYearRelease(yearOfAddress(year));
  if (!found) notFound();
  const { release, mayRelease } = found;
  const [t, locale] = [await getTranslations("release.desk"), await getLocale()];
  return (
    <>
      <PageTitle overline={t("title")} overlineHref="/desk/releases">
        {release.title[locale]}
      </PageTitle>
      <ReleaseYear release={release} canRelease={mayRelease} />
    </>
  );
}
