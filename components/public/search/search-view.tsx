import { useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { SearchGroup } from "@/lib/search/model";
import type { SearchResults } from "@/lib/search/results";
import { PageHeading } from "../site/page-heading";
import { PublicPage } from "../site/public-page";
import { FoundGroup } from "./found-group";
import { NothingFound } from "./nothing-found";
import { SearchForm } from "./search-form";
import { SearchHints } from "./search-hints";
import css from "./search-view.module.css";

/** `words`: those that were met, where not the query's own; `only`: the group of which all is shown. */
type Props = { query: string; words: string; only: SearchGroup | null; found: SearchResults[] };

/** The search page: the form, and what answers. A small script may answer while one types; nothing here needs it. */
export function SearchView({ query, words, only, found }: Props) {
  const t = useTranslations("public.search");
  const asked = query.trim();
  const count = found.reduce((sum, group) => sum + group.count, 0);
  const said = count === 0 ? "nothing" : words === query ? "found" : "foundAs";
  const path = asked === "" ? "/search" : `/search?q=${encodeURIComponent(asked)}`;
  return (
    <PublicPage path={path}>
      <Spread>
        <PageHeading title={t("title")} />
        <SearchForm query={query} />
        <p role="status" data-results className={css.status}>
          {asked !== "" && t(said, { count, query: asked, words })}
        </p>
        <div data-results className={css.results}>
          {asked === "" && <SearchHints />}
          {asked !== "" && found.length === 0 && <NothingFound />}
          {found.map((group) => (
            <FoundGroup key={group.group} group={group} query={asked} isWhole={only !== null} />
          ))}
        </div>
      </Spread>
    </PublicPage>
  );
}
