import { useLocale, useTranslations } from "next-intl";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import css from "./years-form.module.css";

/** A form with a checkbox for each published year. */
export function YearsForm({ published, ticked }: { published: number[]; ticked: number[] }) {
  const t = useTranslations("public.compare");
  const locale = useLocale();
  return (
    <form action={localAddress(locale, "/compare")} className={css.form}>
      <fieldset className={css.years}>
        <legend className={css.legend}>{t("choose")}</legend>
        {published.map((year) => (
          <label key={year} className={css.year}>
            <input type="checkbox" name="years" value={year} defaultChecked={ticked.includes(year)} />
            {year}
          </label>
        ))}
      </fieldset>
      <button type="submit" className={css.button}>
        {t("show")}
      </button>
    </form>
  );
}
