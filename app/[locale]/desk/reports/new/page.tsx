import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { OpenFromContents } from "@/components/intake/first-year/open-from-contents";
import { loadNewYear } from "@/lib/intake/first-year/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("firstYear.contents.title");

export default async function NewYearPage() {
  const newYear = await loadNewYear("/desk/reports/new");
  if (!newYear) notFound();
  const t = await getTranslations("firstYear.contents");
  return (
    <>
      <PageTitle overline={t("overline")} overlineHref="/desk/reports">
        {t("title")}
      </PageTitle>
      <OpenFromContents newYear={newYear} />
    </>
  );
}
