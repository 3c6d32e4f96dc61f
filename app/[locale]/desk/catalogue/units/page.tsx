import { getTranslations } from "next-intl/server";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { UnitList } from "@/components/catalogue/unit-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadUnits } from "@/lib/outline/catalogue-loaders";

export default async function UnitsPage() {
  const { added, mayKeep } = await loadUnits();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle over={t("title")}>{t("parts.units")}</PageTitle>
      <CatalogueNav here="units" />
      <p>{t("units.help")}</p>
      <UnitList added={added} mayKeep={mayKeep} />
    </>
  );
}
