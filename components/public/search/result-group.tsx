import { useLocale, useTranslations } from "next-intl";
import type { SearchResult, SearchResults } from "@/lib/search/results";
import { PublicLink } from "../site/public-link";
import { HighlightedText } from "./highlighted-text";
import css from "./result-group.module.css";

type Props = { group: SearchResults; query: string; isComplete: boolean };

/** The search results of one group, best first, with a link to the rest unless it `isComplete`. */
export function ResultGroup({ group: { group, count, results }, query, isComplete }: Props) {
  const t = useTranslations("public.search");
  return (
    <section className={css.group}>
      <h2 className={css.heading}>
        {t(`groups.${group}`)} <span className={css.count}>{t("count", { count })}</span>
      </h2>
      <ol>
        {results.map((result) => (
          <ResultLine
            key={`${result.address} ${result.title.map(({ text }) => text).join("")}`}
            result={result}
          />
        ))}
      </ol>
      {!isComplete && count > results.length && (
        <p className={css.more}>
          <PublicLink href={`/search?q=${encodeURIComponent(query)}&in=${group}`}>
            {t("all", { count })}
          </PublicLink>
        </p>
      )}
    </section>
  );
}

function ResultLine({ result: { address, title, detail, years } }: { result: SearchResult }) {
  const locale = useLocale();
  const language = detail.language === "zh" ? "zh-CN" : "en";
  return (
    <li className={css.line}>
      <PublicLink href={address} className={css.title}>
        <HighlightedText pieces={title} />
      </PublicLink>
      <span className={css.years}>{years.join(locale === "zh" ? "、" : ", ")}</span>
      <span className={css.detail} lang={detail.language === locale ? undefined : language}>
        <HighlightedText pieces={detail.pieces} />
      </span>
    </li>
  );
}
