import { useLocale, useTranslations } from "next-intl";
import type { TableChoices } from "@/lib/open-data/tables/choices";
import { type AskedValues, tableForms, valuesOf, versionName } from "@/lib/open-data/tables/query";
import type { Table } from "@/lib/open-data/tables/table";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { IndicatorChoices } from "./indicator-choices";
import css from "./table-form.module.css";

/** A year with the version that the form offers of it. */
export type LatestYear = Pick<ReleaseSummary, "year" | "version" | "isLatest">;

type Props = {
  asked: AskedValues;
  /** The table that is shown, whose versions the form keeps. */
  table: Table | null;
  choices: TableChoices;
  latest: readonly LatestYear[];
};

/** The form of a table. It asks for the years by their versions, so that the address it leads to is permanent. */
export function TableForm({ asked, table, choices, latest }: Props) {
  const t = useTranslations("openData.tables");
  const locale = useLocale();
  const [here, there] = [
    localAddress(locale, "/tables"),
    localAddress(locale === "zh" ? "en" : "zh", "/tables"),
  ];
  return (
    <form action={here} className={css.form}>
      <IndicatorChoices topics={choices.topics} ticked={new Set(valuesOf(asked.i))} />
      {choices.series.length > 0 && (
        <SeriesChoices series={choices.series} ticked={new Set(valuesOf(asked.s))} />
      )}
      <Years asked={asked} table={table} latest={latest} />
      <fieldset className={css.group}>
        <legend className={css.legend}>{t("form")}</legend>
        {tableForms.map((form, index) => (
          <label key={form} className={css.choice}>
            <input
              type="radio"
              name="form"
              value={form}
              defaultChecked={valuesOf(asked.form)[0] === form || (index === 0 && !asked.form)}
            />
            <span>
              {t(`forms.${form}`)} <span className={css.about}>{t(`formHints.${form}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p className={css.buttons}>
        <button type="submit" className={css.button}>
          {t("make")}
        </button>
        <button type="submit" formAction={there} className={css.other}>
          {t("makeOther")}
        </button>
      </p>
    </form>
  );
}

function Years({ asked, table, latest }: Omit<Props, "choices">) {
  const t = useTranslations("openData.tables");
  const offered = latest.map((each) => table?.releases.find(({ year }) => year === each.year) ?? each);
  const isAsked = valuesOf(asked.years).length > 0;
  const years = new Set(valuesOf(asked.years).map((name) => name.slice(0, 4)));
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t("years")}</legend>
      {offered.toReversed().map((release) => (
        <label key={release.year} className={css.choice}>
          <input
            type="checkbox"
            name="years"
            value={versionName(release)}
            defaultChecked={!isAsked || years.has(String(release.year))}
          />
          <span>
            {release.year}{" "}
            <span className={css.about}>
              {t(release.isLatest ? "version" : "oldVersion", { version: release.version })}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SeriesChoices({ series, ticked }: { series: TableChoices["series"]; ticked: ReadonlySet<string> }) {
  const t = useTranslations("openData.tables");
  const locale = useLocale();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t("series")}</legend>
      <p className={css.hint}>{t("seriesHint")}</p>
      <div className={css.columns}>
        {series.map(({ code, name }) => (
          <label key={code} className={css.choice}>
            <input type="checkbox" name="s" value={code} defaultChecked={ticked.has(code)} />
            <span>{name[locale]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
