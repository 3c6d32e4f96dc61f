import { useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { SearchGroup } from "@/lib/search/model";
import type { SearchResults } from "@/lib/search/results";
import { PageHeading } from "../site/page-heading";
import { PublicPage } from "../site/public-page";
import { NothingFound } from "./nothing-found";
import { ResultGroup } from "./result-group";
import { SearchForm } from "./search-form";
import { SearchHints } from "./search-hints";
import css from "./search-view.module.css";

/** `words` is the wording that found the results, often the query itself; `only` is the one group to show, or null for all. */
type Props = {
  query: string;
  words: string;
  only: SearchGroup | null;
  results: SearchResults[];
  /** What can be searched for; none while nothing is published. */
  examples: readonly string[];
};

/** The search page: the form and the results. Works without JavaScript; public/reader.js only updates it while one types. */
export function SearchView({ query, words, only, results, examples }: Props) {
  const t = useTranslations("public.search");
  const trimmed = query.trim();
  const count = results.reduce((sum, group) => sum + group.count, 0);
  const messageKey = count === 0 ? "nothing" : words === query ? "found" : "foundAs";
  const path = trimmed === "" ? "/search" : `/search?q=${encodeURIComponent(trimmed)}`;
  return (
    <PublicPage path={path}>
      <PageGrid>
        <PageHeading title={t("title")} />
        <SearchForm query={query} />
        <p role="status" data-results className={css.status}>
          {trimmed !== "" && t(messageKey, { count, query: trimmed, words })}
        </p>
        <div data-results className={css.results}>
          {trimmed === "" && <SearchHints examples={examples} />}
          {trimmed !== "" && results.length === 0 && <NothingFound />}
          {results.map((group) => (
            <ResultGroup key={group.group} group={group} query={trimmed} isComplete={only !== null} />
          ))}
        </div>
      </PageGrid>
    </PublicPage>
  );
}
