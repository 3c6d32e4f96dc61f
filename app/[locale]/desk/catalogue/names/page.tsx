import { getTranslations } from "next-intl/server";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { Intro } from "@/components/catalogue/intro";
import { NameList } from "@/components/catalogue/name-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadEnglishNames } from "@/lib/catalogue/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.parts.names");

export default async function NamesPage() {
  const { names, canEdit } = await loadEnglishNames();
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle overline={t("title")}>{t("parts.names")}</PageTitle>
      <CatalogueNav current="names" />
      <Intro>{t("names.help")}</Intro>
      <NameList names={names} canEdit={canEdit} />
    </>
  );
}
