import { forAnyone } from "@/app/api/route-access";
import { cellsOfTable } from "@/lib/open-data/tables/cells";
import { csvOfTable } from "@/lib/open-data/tables/csv";
import { formats } from "@/lib/publication/observations/export-formats";
import { tableResponse } from "../table-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

/** A table of chosen indicators and years, as /tables shows it. */
export const GET = forAnyone((request: Request): Promise<Response> =>
  tableResponse(request, {
    ...{ extension: "csv", type: formats.csv },
    write: async (table, locale) => Buffer.from(csvOfTable(cellsOfTable(table, locale))),
  }),
);
