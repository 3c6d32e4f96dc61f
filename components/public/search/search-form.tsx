import { useLocale, useTranslations } from "next-intl";
import css from "./search-form.module.css";
import { localAddress } from "@/lib/publication/public-reads/addresses";

/** Asks the search page; `data-search` lets public/reader.js ask it while one types. */
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
