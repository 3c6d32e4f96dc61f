import { useTranslations } from "next-intl";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import type { CompareQuery } from "@/lib/publication/public-reads/compare-query";
import { type ComparedTopic, compareYears } from "@/lib/publication/public-reads/comparison";
import { PageHeading } from "../site/page-heading";
import { PublicPage } from "../site/public-page";
import { CompareDownload } from "./compare-download";
import { CompareForm } from "./compare-form";
import css from "./compare-view.module.css";
import { ComparedTopicTable, SingleFigures } from "./compared-topic";
import { TooFewYears } from "./too-few-years";
import { YearsRefused } from "./years-refused";

type Props = {
  across: AcrossYears;
  query: CompareQuery;
  /** The indicators to compare; all of them if there are none. */
  codes?: readonly string[];
};

/** Returns the address of a comparison. */
export const compareAddress = (years: readonly number[], codes: readonly string[]) =>
  `/compare?years=${years.join()}${codes.length > 0 ? `&i=${codes.join()}` : ""}`;

/** The comparison page: two to four years side by side. The form to choose them works without JavaScript. */
export function CompareView({ across, query, codes = [] }: Props) {
  const t = useTranslations("public.compare");
  const published = across.releases.map(({ year }) => year);
  return (
    <PublicPage path={query.ok ? compareAddress(query.years, codes) : "/compare"}>
      <PageHeading title={t("title")} lead={t("intro")} />
      {published.length < 2 ? (
        <TooFewYears published={published} />
      ) : (
        <CompareForm across={across} ticked={query.ok ? query.years : query.ticked} codes={codes} />
      )}
      {query.ok ? (
        <Comparison across={across} years={query.years} codes={codes} />
      ) : published.length < 2 && query.kind === "few" ? null : (
        <YearsRefused refusal={query} published={published} />
      )}
    </PublicPage>
  );
}

type Compared = { across: AcrossYears; years: readonly number[]; codes: readonly string[] };

function Comparison({ across, years, codes }: Compared) {
  const t = useTranslations("openData.compare");
  const topics = compareYears(across, years, new Set(codes));
  const shared = topics.filter(({ several }) => several.length > 0);
  const single = topics.filter((topic: ComparedTopic) => topic.single.length > 0);
  const isChosen = codes.length > 0;
  return (
    <div className={css.topics}>
      {shared.map((topic) => (
        <ComparedTopicTable key={topic.topic.code} topic={topic} years={years} />
      ))}
      {shared.length === 0 && !(isChosen && single.length > 0) && (
        <p className={css.none}>{t(isChosen ? "chosenNothing" : "nothing")}</p>
      )}
      {shared.length > 0 && <CompareDownload releases={across.releases} topics={shared} years={years} />}
      {single.length > 0 && <SingleFigures topics={single} years={years} isOpen={isChosen} />}
    </div>
  );
}
