import { getTranslations } from "next-intl/server";

/**
 * Next renders this along with every page, in case that page finds nothing, so it is short. Readers get the page /missing in its
 * place; the desk, previews and addresses that lead nowhere have one of their own.
 */
export default async function NotFound() {
  const t = await getTranslations("public.notFound");
  return (
    <main id="main">
      <h1>{t("title")}</h1>
    </main>
  );
}
