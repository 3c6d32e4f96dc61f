import { useLocale, useTranslations } from "next-intl";
import { permanentQuery } from "@/lib/open-data/tables/query";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { ComparedTopic } from "@/lib/publication/public-reads/comparison";
import { PublicLink } from "../site/public-link";
import css from "./compare-view.module.css";

type Props = {
  releases: readonly Pick<ReleaseSummary, "year" | "version">[];
  topics: readonly ComparedTopic[];
  years: readonly number[];
};

/** What is compared as a table of the versions that are shown, to take or to keep. */
export function CompareDownload({ releases, topics, years }: Props) {
  const t = useTranslations("openData.compare");
  const locale = useLocale();
  const codes = topics.flatMap(({ several }) => several.map(({ indicator }) => indicator.code));
  const indicators = [...new Set(codes)];
  const compared = releases
    .filter(({ year }) => years.includes(year))
    .map(({ year, version }) => ({ year, version }));
  const query = permanentQuery({ indicators, series: [], form: "wide" }, compared);
  const fileOf = (extension: string) => `/api/v1/table.${extension}${query}&lang=${locale}`;
  return (
    <p className={css.download}>
      <span>{t("download")}</span>
      <a href={fileOf("xlsx")}>{t("xlsx")}</a>
      <a href={fileOf("csv")}>CSV</a>
      <PublicLink href={`/tables${query}`}>{t("asTable")}</PublicLink>
    </p>
  );
}
