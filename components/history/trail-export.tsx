import { useLocale, useTranslations } from "next-intl";
import { type TrailFilter, trailQuery } from "@/lib/history/trail/trail-filter";
import css from "./audit.module.css";

/** Links that download the filtered trail. */
export function TrailExport({ filter }: { filter: TrailFilter }) {
  const locale = useLocale();
  const t = useTranslations("audit.export");
  return (
    <p className={css.export}>
      {t("label")}{" "}
      {(["csv", "ndjson"] as const).map((format) => (
        <a key={format} href={`/api/desk/audit.${format}${trailQuery(filter, { locale })}`} download>
          {t(format)}
        </a>
      ))}
    </p>
  );
}
