import { useLocale, useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { offeredFormats, type OfferedFormat } from "@/lib/publication/observations/export-formats";
import { dataAddress, observationsAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import css from "./data.module.css";

/** The downloads: the latest release of every year in one file, then every version by itself, newest first. */
export function DownloadTable({ releases }: { releases: readonly ReleaseSummary[] }) {
  const t = useTranslations("data.files");
  const tOpen = useTranslations("openData.dataset");
  const locale = useLocale();
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("report")}</th>
          <th scope="col">{t("released")}</th>
          <th scope="col">{t("take")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("all")}</th>
          <td />
          <DownloadCell filter={{}} label={t("all")} />
        </tr>
        {releases.map(({ id, year, version, title, releasedAt, isLatest }) => (
          <tr key={id}>
            <th scope="row">
              <PublicLink href={versionAddress(year, version)}>{`${title[locale]} ${version}`}</PublicLink>
              {!isLatest && <span className={css.old}>{t("superseded")}</span>}
              <span className={css.about}>
                <PublicLink href={dataAddress(year, version)}>{tOpen("about")}</PublicLink>
              </span>
            </th>
            <td>{formatDate(releasedAt, locale)}</td>
            <DownloadCell filter={{ year, version }} label={`${year} ${version}`} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// A message key cannot contain a dot.
export const formatNamesOnPage = {
  ...({ csv: "csv", json: "json", ndjson: "ndjson", xlsx: "xlsx" } as const),
  ...({ "sdmx.csv": "sdmx", "sdmx.xml": "sdmxMl" } as const),
} satisfies Record<OfferedFormat, string>;

function DownloadCell({ filter, label }: { filter: Record<string, string | number>; label: string }) {
  const t = useTranslations("data.formats");
  return (
    <td className={css.over}>
      <ul className={css.downloads}>
        {offeredFormats.map((format) => {
          const name = formatNamesOnPage[format];
          return (
            <li key={format}>
              <a href={observationsAddress(format, filter)} aria-label={`${label} ${t(name)}`}>
                {t(name)}
              </a>
            </li>
          );
        })}
      </ul>
    </td>
  );
}
