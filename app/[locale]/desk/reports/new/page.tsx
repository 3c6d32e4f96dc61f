import { getTranslations } from "next-intl/server";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { OpenFromContents } from "@/components/intake/first-year/open-from-contents";
import { loadNewYear } from "@/lib/intake/first-year/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("firstYear.contents.title");

export default async function NewYearPage() {
  const newYear = await loadNewYear("/desk/reports/new");
  const t = await getTranslations("firstYear.contents");
  if (!newYear) return <OnlyAdministrators title={t("title")} />;
  return (
    <>
      <PageTitle overline={t("overline")} overlineHref="/desk/reports">
        {t("title")}
      </PageTitle>
      <OpenFromContents newYear={newYear} />
    </>
  );
}
