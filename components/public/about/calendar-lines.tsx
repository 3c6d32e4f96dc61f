import { useLocale, useTranslations } from "next-intl";
import type { CalendarLine } from "@/lib/site-texts/site-texts";
import { Words } from "../format/words";
import { formatAnnounced } from "../method/announced-date";
import css from "./about.module.css";

/** When the coming reports are expected. */
export function CalendarLines({ lines }: { lines: readonly CalendarLine[] }) {
  const t = useTranslations("about.calendar");
  const locale = useLocale();
  if (lines.length === 0) return <p className={css.empty}>{t("none")}</p>;
  return (
    <dl className={css.calendar}>
      {lines.map(({ year, date, note }) => (
        <div key={year}>
          <dt>
            <time dateTime={date}>{formatAnnounced({ date }, locale)}</time>
          </dt>
          <dd>
            {t("report", { year })}
            {note[locale] ? (
              <span className={css.muted}>
                <Words>{note[locale]}</Words>
              </span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
