import { getTranslations } from "next-intl/server";
import { PageTitle } from "./page-title";

/** Stands in place of a page that only administrators may open, for anybody else who follows a link to it. */
export async function OnlyAdministrators({ title }: { title: string }) {
  const t = await getTranslations("desk");
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <p>{t("onlyAdministrators")}</p>
    </>
  );
}
