import { getTranslations } from "next-intl/server";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { Intro } from "@/components/catalogue/intro";
import { UnitList } from "@/components/catalogue/unit-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadUnits } from "@/lib/catalogue/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.parts.units");

export default async function UnitsPage() {
  const { added, canEdit } = await loadUnits();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle overline={t("title")}>{t("parts.units")}</PageTitle>
      <CatalogueNav current="units" />
      <Intro>{t("units.help")}</Intro>
      <UnitList added={added} canEdit={canEdit} />
    </>
  );
}
