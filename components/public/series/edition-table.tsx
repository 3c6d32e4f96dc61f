import { useLocale, useTranslations } from "next-intl";
import type {
  AcrossYears,
  PublishedEdition,
  PublishedSeries,
} from "@/lib/publication/public-reads/across-years";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { firstMentionsOf, type Mentions } from "@/lib/publication/public-reads/first-mentions";
import {
  cellOf,
  editionRowsOf,
  editionTablesOf,
  type SeriesColumn,
} from "@/lib/publication/public-reads/series-table";
import { Words } from "../format/words";
import { PublishedFigure } from "../indicators/published-figure";
import { PublicLink } from "../site/public-link";
import { EditionHeading, useEditionName } from "./edition-heading";
import css from "./edition-table.module.css";

type Props = { across: AcrossYears; series: PublishedSeries };

/**
 * The editions side by side, newest first: a row for each indicator that one of them has. Never more editions in one table than fit
 * beside each other; older ones follow in further tables. On a phone, each row becomes a short list.
 */
export function EditionTable({ across, series }: Props) {
  const tables = editionTablesOf(series);
  const mentions = firstMentionsOf(
    tables.flatMap(({ rows, editions }) =>
      rows.flatMap(({ code }) => editions.flatMap((each) => cellOf(each, code).map(({ figure }) => figure))),
    ),
  );
  return (
    <div className={css.tables}>
      {tables.map(({ editions, rows }) => (
        <EditionsAbreast key={editions[0]?.year} editions={editions} rows={rows} mentions={mentions} />
      ))}
      <Gaps across={across} series={series} />
    </div>
  );
}

type TableProps = { editions: PublishedEdition[]; rows: SeriesColumn[]; mentions: Mentions };

function EditionsAbreast({ editions, rows, mentions }: TableProps) {
  const t = useTranslations("public.series");
  const locale = useLocale();
  return (
    <table className={css.table} data-editions={editions.length}>
      <caption className={css.caption}>{t("editions")}</caption>
      <thead>
        <tr>
          <td />
          {editions.map((edition) => (
            <th key={`${edition.year} ${edition.section.number}`} scope="col">
              <EditionHeading edition={edition} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name }) => (
          <tr key={code}>
            <th scope="row">
              <PublicLink href={indicatorAddress(code)}>
                <Words>{name[locale]}</Words>
              </PublicLink>
            </th>
            {editions.map((edition) => (
              <Cell
                key={`${edition.year} ${edition.section.number}`}
                edition={edition}
                code={code}
                mentions={mentions}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { edition: PublishedEdition; code: string; mentions: Mentions };

function Cell({ edition, code, mentions }: CellProps) {
  const name = useEditionName(edition);
  const values = cellOf(edition, code);
  return (
    <td data-label={name} data-empty={values.length === 0 || undefined}>
      {values.length === 0 && "—"}
      {values.map((value) => (
        <span key={value.figure.key} className={css.cell}>
          <PublishedFigure value={value} mentions={mentions} />
        </span>
      ))}
    </td>
  );
}

/** The years without a published edition. The event itself may still have taken place. */
function Gaps({ across, series }: Props) {
  const t = useTranslations("public.series");
  const gaps = editionRowsOf(series, across).flatMap((row) => ("years" in row ? [row] : []));
  if (gaps.length === 0) return null;
  return (
    <ul className={css.gaps}>
      {gaps.map(({ years, hasReport }) => {
        const [first, last] = [years[0], years.at(-1)];
        return (
          <li key={first}>
            <span className={css.years}>{first === last ? first : `${first}–${last}`}</span>
            {t(hasReport ? "silent" : "noReport")}
          </li>
        );
      })}
    </ul>
  );
}
