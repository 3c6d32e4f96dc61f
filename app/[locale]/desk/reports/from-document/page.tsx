import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { HandInForm } from "@/components/intake/hand-in-form";
import { loadNewYear } from "@/lib/intake/first-year/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("firstYear.document.title");

/** Hands in the file of a past report, of which a year's report is to be made. */
export default async function FromDocumentPage() {
  if (!(await loadNewYear("/desk/reports/from-document"))) notFound();
  const t = await getTranslations("firstYear");
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
