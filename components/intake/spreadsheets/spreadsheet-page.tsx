import { useLocale, useTranslations } from "next-intl";
import { PageTitle } from "@/components/desk/page-title";
import type { SpreadsheetPage as Page } from "@/lib/intake/spreadsheets/upload/spreadsheet-page";
import { DownloadForms } from "./download-forms";
import { UploadSheet } from "./upload-sheet";

/** Filling in a section, or a whole year, by spreadsheet: the form to download, and where it is handed in. */
export function SpreadsheetPage({ page }: { page: Page }) {
  const locale = useLocale();
  const t = useTranslations("spreadsheet");
  const { year, section } = page;
  const title = section ? `${year} · ${section.number} ${section.title[locale]}` : String(year);
  const href = section ? `/desk/reports/${year}/sections/${section.number}` : `/desk/reports/${year}`;
  return (
    <>
      <PageTitle overline={title} overlineHref={href}>
        {t("title")}
      </PageTitle>
      <DownloadForms page={page} />
      <UploadSheet key={`${page.personId} ${title}`} page={page} />
    </>
  );
}
