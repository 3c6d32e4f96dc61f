import { notFound } from "next/navigation";
import { SpreadsheetPage } from "@/components/intake/spreadsheets/spreadsheet-page";
import { loadSpreadsheetPage } from "@/lib/intake/spreadsheets/upload/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("spreadsheet.title");

type Props = PageProps<"/[locale]/desk/reports/[year]/sections/[number]/spreadsheet">;

export default async function SectionSpreadsheetPage({ params }: Props) {
  const { year, number } = await params;
  const page = await loadSpreadsheetPage(yearOfAddress(year), number);
  if (!page) notFound();
  return <SpreadsheetPage page={page} />;
}
