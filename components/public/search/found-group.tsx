import { useLocale, useTranslations } from "next-intl";
import type { SearchResult, SearchResults } from "@/lib/search/results";
import { PublicLink } from "../site/public-link";
import css from "./found-group.module.css";
import { MarkedText } from "./marked-text";

type Props = { group: SearchResults; query: string; isWhole: boolean };

/** What was found of one kind, the best first. */
export function FoundGroup({ group: { group, count, results }, query, isWhole }: Props) {
  const t = useTranslations("public.search");
  return (
    <section className={css.group}>
      <h2 className={css.heading}>
        {t(`groups.${group}`)} <span className={css.count}>{t("count", { count })}</span>
      </h2>
      <ol>
        {results.map((result) => (
          <FoundLine
            key={`${result.address} ${result.title.map(({ text }) => text).join("")}`}
            result={result}
          />
        ))}
      </ol>
      {!isWhole && count > results.length && (
        <p className={css.more}>
          <PublicLink href={`/search?q=${encodeURIComponent(query)}&in=${group}`}>
            {t("all", { count })}
          </PublicLink>
        </p>
      )}
    </section>
  );
}

function FoundLine({ result: { address, title, detail, years } }: { result: SearchResult }) {
  const locale = useLocale();
  const language = detail.language === "zh" ? "zh-CN" : "en";
  return (
    <li className={css.line}>
      <PublicLink href={address} className={css.title}>
        <MarkedText pieces={title} />
      </PublicLink>
      <span className={css.years}>{years.join(locale === "zh" ? "、" : ", ")}</span>
      <span className={css.detail} lang={detail.language === locale ? undefined : language}>
        <MarkedText pieces={detail.pieces} />
      </span>
    </li>
  );
}
