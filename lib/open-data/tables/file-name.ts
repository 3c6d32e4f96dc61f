import type { Locale } from "@/lib/platform/i18n/routing";
import { selectionName } from "../file-name";
import type { Table } from "./table";

/** The name of a table's file without its extension: its versions, codes, form and language, as annals-table-2023-1.0-… */
export function tableFileName({ query, releases }: Table, locale: Locale): string {
  const { indicators, series, form } = query;
  const filter = {
    ...(indicators.length > 0 && { indicators }),
    ...(series.length > 0 && { series }),
  };
  return `${selectionName(filter, releases).replace(/^annals/, "annals-table")}-${form}-${locale}`;
}
