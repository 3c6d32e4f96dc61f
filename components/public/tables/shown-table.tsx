import { useLocale, useTranslations } from "next-intl";
import type { FoundTable } from "@/lib/open-data/tables/find-table";
import { type AskedValues, permanentQuery, valuesOf } from "@/lib/open-data/tables/query";
import type { Table } from "@/lib/open-data/tables/table";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import {
  localAddress,
  updatesAddress,
  reportAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import { LongTable } from "./long-table";
import { CopyButton } from "../site/copy-button";
import css from "./shown-table.module.css";
import { WideTable } from "./wide-table";

type Props = { found: FoundTable; asked: AskedValues; site: string };

/** A table with where it is from, its permanent address and its files. Says when there is a newer version. */
export function ShownTable({ found: { table, newer }, asked, site }: Props) {
  const t = useTranslations("openData.tables");
  const isPinned =
    valuesOf(asked.years).length > 0 && valuesOf(asked.years).every((year) => /[v@]/.test(year));
  return (
    <>
      {newer.length > 0 && <NewerNotice table={table} newer={newer} />}
      {table.rows.length === 0 ? (
        <p className={css.none}>{t("noValues")}</p>
      ) : table.query.form === "long" ? (
        <LongTable table={table} />
      ) : (
        <WideTable table={table} />
      )}
      {table.absent.length > 0 && table.rows.length > 0 && (
        <p className={css.none}>{t("absent", { codes: table.absent.join(", ") })}</p>
      )}
      <Facts table={table} isPinned={isPinned} site={site} />
    </>
  );
}

function NewerNotice({ table, newer }: { table: Table; newer: readonly ReleaseSummary[] }) {
  const t = useTranslations("openData.tables");
  const byYear = new Map(newer.map((release) => [release.year, release]));
  const releases = table.releases.map((release) => byYear.get(release.year) ?? release);
  return (
    <p className={css.newer} role="note">
      {newer.map(({ year, version }) => {
        const used = table.releases.find((release) => release.year === year)?.version ?? "";
        return (
          <span key={year}>
            {t("newer", { year: String(year), used, version })}{" "}
            <PublicLink href={`${updatesAddress(reportAddress(year))}#v${version}`}>
              {t("whatChanged")}
            </PublicLink>{" "}
          </span>
        );
      })}
      <PublicLink href={`/tables${permanentQuery(table.query, releases)}`}>{t("openNewer")}</PublicLink>
    </p>
  );
}

/** The versions, the address to keep, and the files. */
function Facts({ table, isPinned, site }: { table: Table; isPinned: boolean; site: string }) {
  const t = useTranslations("openData.tables");
  const locale = useLocale();
  const query = permanentQuery(table.query, table.releases);
  const address = localAddress(locale, `/tables${query}`);
  const fileOf = (extension: string) => `/api/v1/table.${extension}${query}&lang=${locale}`;
  return (
    <dl className={css.facts}>
      <dt>{t("files")}</dt>
      <dd className={css.files}>
        <a href={fileOf("xlsx")}>{t("xlsx")}</a>
        <a href={fileOf("csv")}>CSV</a>
      </dd>
      <dt>{t("address")}</dt>
      <dd>
        <a id="address" href={address} className={css.address}>
          {site + address}
        </a>{" "}
        <CopyButton of={{ id: "address" }} label={t("copy")} copied={t("copied")} look="button" />
        <span className={css.hint}>{t(isPinned ? "addressHint" : "addressLoose")}</span>
      </dd>
      <dt>{t("from")}</dt>
      <dd>
        <ul>
          {table.releases.map(({ id, year, version, title, releasedAt }) => (
            <li key={id}>
              <PublicLink href={versionAddress(year, version)}>{`${title[locale]} ${version}`}</PublicLink>{" "}
              <span className={css.hint}>{formatDate(releasedAt, locale)}</span>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
