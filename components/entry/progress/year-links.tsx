import { useLocale, useTranslations } from "next-intl";
import type { YearWork } from "@/lib/entry/progress/work";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./work-table.module.css";

/** All opened years, each linking to its sections. */
export function YearLinks({ years }: { years: readonly Pick<YearWork, "year" | "title">[] }) {
  const locale = useLocale();
  const t = useTranslations("desk.work");
  if (years.length === 0) return null;
  return (
    <nav aria-label={t("all")}>
      <h2 className={css.caption}>{t("all")}</h2>
      <ul className={css.years}>
        {years.map(({ year, title }) => (
          <li key={year}>
            <Link href={`/desk/reports/${year}`} prefetch={false}>
              {title[locale]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
