import { getTranslations } from "next-intl/server";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { IndicatorList } from "@/components/catalogue/indicator-list";
import { Intro } from "@/components/catalogue/intro";
import { PageTitle } from "@/components/desk/page-title";
import { loadIndicators } from "@/lib/catalogue/loaders";
import { Link } from "@/lib/platform/i18n/navigation";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.title");

export default async function CataloguePage() {
  const { lines, canEdit } = await loadIndicators();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <CatalogueNav current="indicators" />
      {canEdit ? (
        <Intro>
          <Link href="/desk/catalogue/add" prefetch={false}>
            {t("list.add")}
          </Link>
        </Intro>
      ) : null}
      <IndicatorList lines={lines} />
    </>
  );
}
