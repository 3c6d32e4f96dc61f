import { loadPreviewRows } from "@/lib/publication/releases/preview-loaders";
import type { Observation } from "@/lib/publication/observations/observation";

type Written = { type: string; write: (rows: Observation[]) => string };

/** The rows that the export will carry, for staff; no one else and no cache keeps them. */
export async function previewRows(
  request: Request,
  year: string,
  { type, write }: Written,
): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = { section: query.get("section"), indicator: query.get("indicator") };
  const rows = /^\d{4}$/.test(year) ? await loadPreviewRows(Number(year), asked) : null;
  if (!rows) return new Response(null, { status: 404 });
  return new Response(write(rows), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="preview-${year}.${type.includes("csv") ? "csv" : "json"}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
