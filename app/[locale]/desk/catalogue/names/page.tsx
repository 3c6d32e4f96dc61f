import { getTranslations } from "next-intl/server";
import { CatalogueNav } from "@/components/catalogue/catalogue-nav";
import { Intro } from "@/components/catalogue/intro";
import { MissingNames } from "@/components/catalogue/missing-names";
import { NameList } from "@/components/catalogue/name-list";
import { PageTitle } from "@/components/desk/page-title";
import { loadEnglishNames } from "@/lib/catalogue/loaders";
import { titled } from "@/lib/platform/i18n/titled";
import { loadMissingNames } from "@/lib/publication/checklist/missing-names";

export const generateMetadata = titled("catalogue.parts.names");

export default async function NamesPage({ searchParams }: PageProps<"/[locale]/desk/catalogue/names">) {
  const { names, canEdit } = await loadEnglishNames();
  const missing = await loadMissingNames((await searchParams).section);
  const t = await getTranslations("catalogue");
  return (
    <>
      <PageTitle overline={t("title")}>{t("parts.names")}</PageTitle>
      <CatalogueNav current="names" />
      <Intro>{t("names.help")}</Intro>
      {missing ? <MissingNames {...missing} canEdit={canEdit} /> : null}
      <NameList names={names} canEdit={canEdit} />
    </>
  );
}
