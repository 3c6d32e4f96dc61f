import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** A link from the sections of a year to its outline. */
export function OutlineLink({ year }: { year: number }) {
  const t = useTranslations("outline.years");
  return (
    <Link href={`/desk/reports/${year}/outline`} prefetch={false}>
      {t("outlineOf", { year })}
    </Link>
  );
}
