import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** How a document is handed in: on a section's form, or here for a whole report. */
export function WholeReportLinks({ years }: { years: readonly number[] }) {
  const t = useTranslations("intake");
  if (years.length === 0)
    return (
      <p>
        {t.rich("list.noYears", {
          ways: (words) => (
            <Link href="/desk/reports" prefetch={false}>
              {words}
            </Link>
          ),
        })}
      </p>
    );
  return (
    <p>
      {t("list.how")}{" "}
      {years.map((year) => (
        <span key={year}>
          <Link href={`/desk/intake/new?year=${year}`} prefetch={false}>
            {t("list.whole", { year })}
          </Link>{" "}
        </span>
      ))}
    </p>
  );
}
