import { useLocale, useTranslations } from "next-intl";
import type { IndicatorChoice, TableChoices } from "@/lib/open-data/tables/choices";
import css from "./table-form.module.css";

type Props = { topics: TableChoices["topics"]; ticked: ReadonlySet<string> };

/** The indicators to choose by topic. With JavaScript, public/reader.js leaves those that hold what is typed. */
export function IndicatorChoices({ topics, ticked }: Props) {
  const t = useTranslations("openData.tables");
  const locale = useLocale();
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{t("indicators")}</legend>
      <label className={css.filter} hidden data-filter="indicator-choices">
        <span>{t("filter")}</span>
        <input type="search" autoComplete="off" className={css.search} />
      </label>
      <div id="indicator-choices">
        {topics.map(({ code, name, indicators }, index) => (
          <details
            key={code}
            className={css.topic}
            open={ticked.size > 0 ? indicators.some((each) => ticked.has(each.code)) : index === 0}
          >
            <summary>
              {name[locale]} <span className={css.about}>{indicators.length}</span>
            </summary>
            <div className={css.columns}>
              {indicators.map((indicator) => (
                <Choice key={indicator.code} indicator={indicator} isTicked={ticked.has(indicator.code)} />
              ))}
            </div>
          </details>
        ))}
      </div>
    </fieldset>
  );
}

function Choice({
  indicator: { code, name, years },
  isTicked,
}: {
  indicator: IndicatorChoice;
  isTicked: boolean;
}) {
  const locale = useLocale();
  return (
    <label className={css.choice} data-item>
      <input type="checkbox" name="i" value={code} defaultChecked={isTicked} />
      <span>
        {name[locale]} <span className={css.about}>{years.join(" · ")}</span>
      </span>
    </label>
  );
}
