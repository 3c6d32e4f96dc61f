import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** A link from a section, or from a year, to filling it in by spreadsheet. */
export function SpreadsheetLink({ year, number }: { year: number; number?: string }) {
  const t = useTranslations("spreadsheet");
  const path =
    number === undefined
      ? `/desk/reports/${year}/spreadsheet`
      : `/desk/reports/${year}/sections/${number}/spreadsheet`;
  return (
    <Link href={path} prefetch={false}>
      {t("link")}
    </Link>
  );
}
