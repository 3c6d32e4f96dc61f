import { hasLocale } from "next-intl";
import { etagOf, openDataHeaders } from "@/lib/open-data/open-data-headers";
import { findTable } from "@/lib/open-data/tables/find-table";
import { tableFileName } from "@/lib/open-data/tables/file-name";
import { readTableQuery, tableParameters } from "@/lib/open-data/tables/query";
import { unknownLanguageOfTable } from "@/lib/open-data/tables/refusals";
import type { Table } from "@/lib/open-data/tables/table";
import { isMatch } from "@/lib/platform/http/negotiate";
import { isTrackingParameter } from "@/lib/platform/http/tracking-parameters";
import { type Locale, routing } from "@/lib/platform/i18n/routing";
import { unknownParameter } from "@/lib/publication/observations/refusals";
import { refusalResponse } from "./refusal-response";

type File = {
  extension: "csv" | "xlsx";
  type: string;
  write: (table: Table, locale: Locale) => Promise<Buffer>;
};

const parameters = [...tableParameters, "lang"];

/** Responds with the table that a query describes as a file, or says why there is none. */
export async function tableResponse(request: Request, { extension, type, write }: File): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const unknown = [...searchParams.keys()].find(
    (name) => !parameters.includes(name) && !isTrackingParameter(name),
  );
  if (unknown !== undefined)
    return refusalResponse(unknownParameter(unknown, parameters, searchParams.get(unknown) ?? ""));
  const locale = searchParams.get("lang") ?? routing.defaultLocale;
  if (!hasLocale(routing.locales, locale)) return refusalResponse(unknownLanguageOfTable(locale));
  const asked = tableParameters.map((name) => [name, searchParams.getAll(name)] as const);
  const query = readTableQuery(Object.fromEntries(asked));
  if (!query.ok) return refusalResponse(query.sentence);
  const found = await findTable(query.value);
  if ("error" in found) return refusalResponse(found.error);
  const body = await write(found.table, locale);
  const headers = { ...openDataHeaders, etag: etagOf([extension, body.toString("base64")]) };
  const ifNoneMatch = request.headers.get("if-none-match");
  if (ifNoneMatch !== null && isMatch(ifNoneMatch, headers.etag))
    return new Response(null, { status: 304, headers });
  const name = `${tableFileName(found.table, locale)}.${extension}`;
  const disposition = `attachment; filename="${name}"`;
  return new Response(new Uint8Array(body), {
    headers: { ...headers, "content-type": type, "content-disposition": disposition },
  });
}
