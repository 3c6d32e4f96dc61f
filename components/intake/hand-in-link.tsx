import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** Leads from a section's form to where a document for it is pasted or uploaded. */
export function HandInLink({ year, section }: { year: number; section: string }) {
  const t = useTranslations("intake.handIn");
  return (
    <Link href={`/desk/intake/new?year=${year}&section=${section}`} prefetch={false}>
      {t("link")}
    </Link>
  );
}
