import { getTranslations } from "next-intl/server";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { HandInForm } from "@/components/intake/hand-in-form";
import { loadNewYear } from "@/lib/intake/first-year/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("firstYear.document.title");

/** Hands in the file of a past report, of which a year's report is to be made. */
export default async function FromDocumentPage() {
  const newYear = await loadNewYear("/desk/reports/from-document");
  const t = await getTranslations("firstYear");
  if (!newYear) return <OnlyAdministrators title={t("document.title")} />;
  return (
    <>
      <PageTitle overline={t("contents.overline")} overlineHref="/desk/reports">
        {t("document.title")}
      </PageTitle>
      <p>{t("document.help")}</p>
      <HandInForm year={null} section={null} />
    </>
  );
}
