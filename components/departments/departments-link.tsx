import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** A link to what was handed to departments: of a section, where parts of it are handed out too, or of the year. */
export function DepartmentsLink({ year, section }: { year: number; section?: string }) {
  const t = useTranslations("departments.section");
  const path = section === undefined ? "" : `/sections/${section}`;
  return (
    <Link href={`/desk/reports/${year}${path}/departments`} prefetch={false}>
      {section === undefined ? t("all") : t("title")}
    </Link>
  );
}
