import { getTranslations } from "next-intl/server";
import { AddIndicatorForm } from "@/components/catalogue/add-indicator-form";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { loadNewIndicator } from "@/lib/catalogue/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.list.add");

export default async function AddIndicatorPage() {
  const page = await loadNewIndicator();
  const t = await getTranslations("catalogue");
  if (!page) return <OnlyAdministrators title={t("list.add")} />;
  return (
    <>
      <PageTitle overline={t("title")} overlineHref="/desk/catalogue">
        {t("list.add")}
      </PageTitle>
      <AddIndicatorForm addedSigns={page.added.map(({ sign }) => sign)} topics={page.topics} />
    </>
  );
}
