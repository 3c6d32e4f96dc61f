import { getLocale, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { PageTitle } from "@/components/desk/page-title";
import { DanglingNotice } from "@/components/outline/dangling-notice";
import { OutlineEditor } from "@/components/outline/outline-editor";
import { Relations } from "@/components/outline/relations";
import { loadOutline } from "@/lib/outline/editing/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("outline.tree.title");

export default async function OutlinePage({ params }: PageProps<"/[locale]/desk/reports/[year]/outline">) {
  const { year } = await params;
  const loaded = await loadOutline(yearOfAddress(year));
  if (!loaded) notFound();
  const { view, choices } = loaded;
  const [locale, t] = [await getLocale(), await getTranslations("outline.tree")];
  return (
    <>
      <PageTitle overline={view.title[locale]} overlineHref={`/desk/reports/${view.year}`}>
        {t("title", { year: view.year })}
      </PageTitle>
      <DanglingNotice view={view} />
      <OutlineEditor view={view} choices={choices} />
      <Relations view={view} canEdit={choices !== null} />
    </>
  );
}
