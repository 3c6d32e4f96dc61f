import { useTranslations } from "next-intl";
import { documentPath } from "@/lib/intake/word/document-file";
import { Link } from "@/lib/platform/i18n/navigation";

/** Downloads a report, or one of its sections, as a Word document; leads to where it is taken back. */
export function WordLinks({ year, section }: { year: number; section?: string }) {
  const t = useTranslations("desk.word");
  const query = section === undefined ? "" : `?section=${section}`;
  return (
    <>
      <a href={`${documentPath(year)}${query}`} download>
        {section === undefined ? t("downloadReport") : t("downloadSection")}
      </a>
      <Link href={`/desk/reports/${year}/word`} prefetch={false}>
        {t("link")}
      </Link>
    </>
  );
}
