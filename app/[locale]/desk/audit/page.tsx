import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { TrailExport } from "@/components/history/trail-export";
import { TrailFilterForm } from "@/components/history/trail-filter-form";
import { TrailList } from "@/components/history/trail-list";
import { TrailPager } from "@/components/history/trail-pager";
import { VerifyPanel } from "@/components/history/verify-panel";
import { loadTrail } from "@/lib/history/trail/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("audit.title");

export default async function AuditPage({ searchParams }: PageProps<"/[locale]/desk/audit">) {
  const locale = await getLocale();
  const [page, t] = [await loadTrail(await searchParams, locale), await getTranslations("audit")];
  if (!page) return <OnlyAdministrators title={t("title")} />;
  // Sends only the panel's messages to the browser, because those for events are many.
  const { verify, list } = (await getMessages()).audit;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p>{t("intro")}</p>
      <NextIntlClientProvider messages={{ audit: { verify, list: { entry: list.entry } } } as never}>
        <VerifyPanel head={page.head} />
      </NextIntlClientProvider>
      <TrailFilterForm page={page} />
      <TrailExport filter={page.filter} />
      <TrailList lines={page.lines} filter={page.filter} />
      <TrailPager page={page} />
    </>
  );
}
