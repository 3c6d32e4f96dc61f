import { useLocale, useTranslations } from "next-intl";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import { indicatorOrders, type IndicatorQuery } from "@/lib/search/indicator-list";
import css from "./indicator-filter.module.css";

type Props = { across: AcrossYears; query: IndicatorQuery };

/** The form above the list of indicators: words, topic and order. */
export function IndicatorFilter({ across, query: { q, topic, sort } }: Props) {
  const t = useTranslations("openData.indicators");
  const locale = useLocale();
  const topics = indicatorsByTopic(across);
  return (
    <form role="search" action={localAddress(locale, "/indicators")} className={css.form} data-search>
      <label className={css.words}>
        <span className={css.label}>{t("words")}</span>
        <input
          type="search"
          name="q"
          defaultValue={q}
          maxLength={200}
          placeholder={t("placeholder")}
          autoComplete="off"
          className={css.input}
        />
      </label>
      <label>
        <span className={css.label}>{t("topic")}</span>
        <select name="topic" defaultValue={topic} className={css.select}>
          <option value="">{t("anyTopic")}</option>
          {topics.map(({ topic: { code, name }, indicators }) => (
            <option key={code} value={code}>
              {t("topicOption", { name: name[locale], count: indicators.length })}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className={css.label}>{t("sort")}</span>
        <select name="sort" defaultValue={sort} className={css.select}>
          {indicatorOrders.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={css.button}>
        {t("submit")}
      </button>
    </form>
  );
}
