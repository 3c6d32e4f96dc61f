import { useLocale } from "next-intl";
import type { TableRow } from "@/lib/open-data/tables/table";
import { indicatorAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import css from "./table.module.css";

/** What a row is about: its indicator and, if there are several of it, of which event or place. */
export function RowName({ row: { indicator, series, label } }: { row: TableRow }) {
  const locale = useLocale();
  const of = [series?.name[locale], label?.[locale]].filter((part) => part !== undefined);
  return (
    <>
      <PublicLink href={indicatorAddress(indicator.code)}>{indicator.name[locale]}</PublicLink>
      {of.length > 0 && <span className={css.of}>{of.join(" · ")}</span>}
    </>
  );
}
