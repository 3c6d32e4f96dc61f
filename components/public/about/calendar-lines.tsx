import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { CalendarLine } from "@/lib/site-texts/site-texts";
import { Words } from "../format/words";
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
            <time dateTime={date}>{printDate(date, locale)}</time>
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

/** Prints a day or a month: "2027年3月", "1 March 2027". */
function printDate(date: string, locale: Locale): string {
  const isMonth = date.length === 7;
  const shown = isMonth ? ({ year: "numeric", month: "long" } as const) : ({ dateStyle: "long" } as const);
  const format = new Intl.DateTimeFormat(locale === "zh" ? "zh-CN" : "en-GB", { ...shown, timeZone: "UTC" });
  return format.format(new Date(isMonth ? `${date}-01` : date));
}
