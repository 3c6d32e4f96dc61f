import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ChecklistLine } from "@/lib/publication/checklist";
import css from "./publication.module.css";

/** What stands between a report and its release; each line leads to the section where it is mended. */
export function Checklist({ year, lines }: { year: number; lines: readonly ChecklistLine[] }) {
  const locale = useLocale();
  const t = useTranslations("desk.releases");
  if (lines.length === 0) return <p className={css.clear}>✓ {t("clear")}</p>;
  return (
    <details className={css.checklist} open={lines.some((line) => line.level === "error")}>
      <summary>{t("checklist", { count: lines.length })}</summary>
      <ul>
        {lines.map((line) => (
          <li key={`${line.code}-${line.key}`} data-level={line.level}>
            <b>{t(`levels.${line.level}`)}</b>
            <Link href={`/desk/reports/${year}/sections/${line.section}`} prefetch={false}>
              {line.section} · {line.key}
            </Link>
            <span>{line.sentence[locale]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
