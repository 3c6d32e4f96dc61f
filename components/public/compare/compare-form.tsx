import { useLocale, useTranslations } from "next-intl";
import { tableChoicesOf } from "@/lib/open-data/tables/choices";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import css from "./compare-form.module.css";

type Props = { across: AcrossYears; ticked: readonly number[]; codes: readonly string[] };

/** The form of a comparison: a checkbox for each published year, and for each indicator that several years report. */
export function CompareForm({ across, ticked, codes }: Props) {
  const t = useTranslations("public.compare");
  const locale = useLocale();
  return (
    <form action={localAddress(locale, "/compare")} className={css.form}>
      <fieldset className={css.years}>
        <legend className={css.legend}>{t("choose")}</legend>
        {across.releases.map(({ year }) => (
          <label key={year} className={css.year}>
            <input type="checkbox" name="years" value={year} defaultChecked={ticked.includes(year)} />
            {year}
          </label>
        ))}
      </fieldset>
      <button type="submit" className={css.button}>
        {t("show")}
      </button>
      <Indicators across={across} codes={new Set(codes)} />
    </form>
  );
}

function Indicators({ across, codes }: { across: AcrossYears; codes: ReadonlySet<string> }) {
  const t = useTranslations("openData.compare");
  const locale = useLocale();
  const topics = tableChoicesOf(across)
    .topics.map(({ indicators, ...topic }) => ({
      ...topic,
      indicators: indicators.filter(({ years }) => years.length > 1),
    }))
    .filter(({ indicators }) => indicators.length > 0);
  if (topics.length === 0) return null;
  return (
    <details className={css.indicators} open={codes.size > 0}>
      <summary>{t("indicators")}</summary>
      <p className={css.hint}>{t("indicatorsHint")}</p>
      {topics.map(({ code, name, indicators }) => (
        <fieldset key={code} className={css.topic}>
          <legend className={css.hint}>{name[locale]}</legend>
          {indicators.map((indicator) => (
            <label key={indicator.code} className={css.choice}>
              <input
                type="checkbox"
                name="i"
                value={indicator.code}
                defaultChecked={codes.has(indicator.code)}
              />
              <span>
                {indicator.name[locale]} <span className={css.hint}>{indicator.years.join(" · ")}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
