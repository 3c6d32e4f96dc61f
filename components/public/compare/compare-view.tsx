import { useTranslations } from "next-intl";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import type { CompareQuery } from "@/lib/publication/public-reads/compare-query";
import { compareYears } from "@/lib/publication/public-reads/comparison";
import { PageHeading } from "../site/page-heading";
import { PublicPage } from "../site/public-page";
import css from "./compare-view.module.css";
import { ComparedTopicTable } from "./compared-topic";
import { YearsForm } from "./years-form";
import { YearsRefused } from "./years-refused";

type Props = { across: AcrossYears; asked: CompareQuery };

/** Two to four years side by side. The years are chosen by a form that needs no script. */
export function CompareView({ across, asked }: Props) {
  const t = useTranslations("public.compare");
  const published = across.releases.map(({ year }) => year);
  const path = asked.ok ? `/compare?years=${asked.years.join()}` : "/compare";
  return (
    <PublicPage path={path}>
      <PageHeading title={t("title")} lead={t("intro")} />
      <YearsForm published={published} ticked={asked.ok ? asked.years : asked.ticked} />
      {asked.ok ? (
        <div className={css.topics}>
          {compareYears(across, asked.years).map((topic) => (
            <ComparedTopicTable key={topic.topic.code} topic={topic} years={asked.years} />
          ))}
        </div>
      ) : (
        <YearsRefused refusal={asked} published={published} />
      )}
    </PublicPage>
  );
}
