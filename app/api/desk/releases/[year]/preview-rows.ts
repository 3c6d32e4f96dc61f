import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import type { Observation } from "@/lib/publication/observations/observation-row";
import { loadPreviewRows } from "@/lib/publication/releases/preview-loaders";
import { refusals } from "@/lib/publication/releases/refusals";
import { textRefusal } from "../../../route-errors";

type Output = { type: string; write: (rows: Observation[]) => string };

/** Responds with the observations of the next release. Staff only, and never cached. */
export async function previewRowsResponse(
  request: Request,
  year: string,
  { type, write }: Output,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const filter = { section: query.get("section"), indicator: query.get("indicator") };
  const rows = await loadPreviewRows(yearOfAddress(year), filter);
  if (!rows) return textRefusal({ code: "NOT_FOUND", sentence: refusals.noReport });
  return new Response(write(rows), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="preview-${year}.${type.includes("csv") ? "csv" : "json"}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
