import { useLocale, useTranslations } from "next-intl";
import type { Series } from "@/lib/catalogue/model";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./catalogue.module.css";
import { SeriesEditing } from "./series-editing";

/** Event series with their editions by year. */
export function SeriesList({ series, canEdit }: { series: readonly Series[]; canEdit: boolean }) {
  const locale = useLocale();
  const t = useTranslations("catalogue.series");
  if (series.length === 0) return <p className={css.muted}>{t("empty")}</p>;
  return (
    <ul className={`${css.entries} ${css.part}`}>
      {series.map((entry) => (
        <li key={entry.code}>
          <h2 className={css.entryTitle}>
            {entry.name[locale]} <span className={css.code}>{entry.code}</span>
          </h2>
          <p>{entry.description[locale]}</p>
          <Editions series={entry} />
          {canEdit ? <SeriesEditing series={entry} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Editions({ series }: { series: Series }) {
  const t = useTranslations("catalogue.series");
  if (series.editions.length === 0) return <p className={css.muted}>{t("noEditions")}</p>;
  return (
    <p className={css.links}>
      <span className={css.muted}>{t("editions")}</span>
      {series.editions.map(({ year, section, printed }) => (
        <Link key={`${year} ${section}`} href={`/desk/reports/${year}/sections/${section}`} prefetch={false}>
          {printed ? `${year} · ${printed}` : year}
        </Link>
      ))}
    </p>
  );
}
