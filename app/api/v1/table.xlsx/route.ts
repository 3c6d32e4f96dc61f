import { forAnyone } from "@/app/api/route-access";
import { workbookOfTable } from "@/lib/open-data/tables/workbook";
import { site } from "@/lib/platform/site";
import { formats } from "@/lib/publication/observations/export-formats";
import { tableResponse } from "../table-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

/** The same as a workbook. */
export const GET = forAnyone((request: Request): Promise<Response> =>
  tableResponse(request, {
    ...{ extension: "xlsx", type: formats.xlsx },
    write: (table, locale) => workbookOfTable(table, site(), locale),
  }),
);
