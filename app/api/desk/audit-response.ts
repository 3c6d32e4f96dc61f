import { exportTrail, type TrailFormat } from "@/lib/history/trail/export";

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
};

/** Responds with the filtered audit trail as a file. */
export async function auditResponse(request: Request, format: TrailFormat): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  return new Response(await exportTrail(format, query), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="audit-trail.${format}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
