import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { IndicatorView } from "@/components/catalogue/indicator-view";
import { PageTitle } from "@/components/desk/page-title";
import { loadIndicator } from "@/lib/catalogue/indicator-loader";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("catalogue.indicator.window");

type Props = PageProps<"/[locale]/desk/catalogue/indicators/[code]">;

export default async function IndicatorPage({ params }: Props) {
  const { code } = await params;
  const page = await loadIndicator(code);
  if (!page) notFound();
  const [locale, t] = [await getLocale(), await getTranslations("catalogue")];
  return (
    <>
      <PageTitle overline={t("title")} overlineHref="/desk/catalogue">
        {page.indicator.name[locale]}
      </PageTitle>
      <IndicatorView page={page} />
    </>
  );
}
