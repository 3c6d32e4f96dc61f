import { useLocale, useTranslations } from "next-intl";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import css from "./search-form.module.css";

/** The search form. With JavaScript, public/reader.js finds it by `data-search` and searches while the reader types. */
export function SearchForm({ query = "" }: { query?: string }) {
  const t = useTranslations("public.search");
  const locale = useLocale();
  return (
    <form role="search" action={localAddress(locale, "/search")} className={css.form} data-search>
      <input
        type="search"
        name="q"
        defaultValue={query}
        maxLength={200}
        aria-label={t("label")}
        placeholder={t("placeholder")}
        autoComplete="off"
        className={css.input}
      />
      <button type="submit" className={css.button}>
        {t("submit")}
      </button>
    </form>
  );
}
