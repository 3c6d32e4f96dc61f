import { useLocale, useTranslations } from "next-intl";
import css from "./years-form.module.css";
import { localAddress } from "@/lib/publication/public-reads/addresses";

/** A box for each published year, the newest first. */
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
