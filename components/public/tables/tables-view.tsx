import { useLocale, useTranslations } from "next-intl";
import type { ErrorBody } from "@/lib/open-data/refusals";
import type { TableChoices, TableExample } from "@/lib/open-data/tables/choices";
import type { FoundTable } from "@/lib/open-data/tables/find-table";
import { type AskedValues, permanentQuery } from "@/lib/open-data/tables/query";
import notice from "../site/notice-page.module.css";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { ShownTable } from "./shown-table";
import { type LatestYear, TableForm } from "./table-form";
import css from "./tables-view.module.css";

type Props = {
  asked: AskedValues;
  /** The table, or why there is none; null where nothing is asked for. */
  found: FoundTable | ErrorBody | null;
  choices: TableChoices;
  examples: readonly TableExample[];
  latest: readonly LatestYear[];
  site: string;
};

/** The table builder: the table that is asked for, and the form to choose one, which works without JavaScript. */
export function TablesView({ asked, found, choices, examples, latest, site }: Props) {
  const t = useTranslations("openData.tables");
  const table = found && "table" in found ? found : null;
  const query = table ? permanentQuery(table.table.query, table.table.releases) : "";
  const form = <TableForm asked={asked} table={table?.table ?? null} choices={choices} latest={latest} />;
  return (
    <PublicPage path={`/tables${query}`}>
      <PageHeading title={t("title")} lead={table ? undefined : t("lead")} />
      {found && "error" in found && <Refusal body={found} />}
      {table ? (
        <>
          <ShownTable found={table} asked={asked} site={site} />
          <details className={css.change}>
            <summary>{t("change")}</summary>
            {form}
          </details>
        </>
      ) : choices.topics.length === 0 ? (
        <p className={notice.part}>{t("empty")}</p>
      ) : (
        <>
          {examples.length > 0 && <Examples examples={examples} />}
          {form}
        </>
      )}
    </PublicPage>
  );
}

function Refusal({ body }: { body: ErrorBody }) {
  const locale = useLocale();
  return (
    <p className={css.refused} role="alert">
      {body.error[locale]}
    </p>
  );
}

function Examples({ examples }: { examples: readonly TableExample[] }) {
  const t = useTranslations("openData.tables");
  const locale = useLocale();
  return (
    <div className={css.examples}>
      <h2 className={css.small}>{t("examples")}</h2>
      <ul>
        {examples.map(({ name, count, first, last, query }) => (
          <li key={query}>
            <PublicLink href={`/tables${query}`}>{name[locale]}</PublicLink>{" "}
            <span className={css.about}>
              {t("example", { count, first: String(first), last: String(last) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
