import { useTranslations } from "next-intl";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import type { CompareQuery } from "@/lib/publication/public-reads/compare-query";
import { compareYears } from "@/lib/publication/public-reads/comparison";
import { PageHeading } from "../site/page-heading";
import { PublicPage } from "../site/public-page";
import css from "./compare-view.module.css";
import { ComparedTopicTable } from "./compared-topic";
import { TooFewYears } from "./too-few-years";
import { YearsForm } from "./years-form";
import { YearsRefused } from "./years-refused";

type Props = { across: AcrossYears; query: CompareQuery };

/** The comparison page: two to four years side by side. The form to choose the years works without JavaScript. */
export function CompareView({ across, query }: Props) {
  const t = useTranslations("public.compare");
  const published = across.releases.map(({ year }) => year);
  const path = query.ok ? `/compare?years=${query.years.join()}` : "/compare";
  return (
    <PublicPage path={path}>
      <PageHeading title={t("title")} lead={t("intro")} />
      {published.length < 2 ? (
        <TooFewYears published={published} />
      ) : (
        <YearsForm published={published} ticked={query.ok ? query.years : query.ticked} />
      )}
      {query.ok ? (
        <div className={css.topics}>
          {compareYears(across, query.years).map((topic) => (
            <ComparedTopicTable key={topic.topic.code} topic={topic} years={query.years} />
          ))}
        </div>
      ) : published.length < 2 && query.kind === "few" ? null : (
        <YearsRefused refusal={query} published={published} />
      )}
    </PublicPage>
  );
}
