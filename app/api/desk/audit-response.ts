import { exportTrail, type TrailFormat } from "@/lib/history/trail/export";
import type { Refusal } from "@/lib/platform/result";

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  ndjson: "application/x-ndjson; charset=utf-8",
};
const statuses: Partial<Record<Refusal["code"], number>> = { NOT_SIGNED_IN: 401, FORBIDDEN: 403 };

/** Responds with the filtered audit trail as a file. Administrators only. */
export async function auditResponse(request: Request, format: TrailFormat): Promise<Response> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const exported = await exportTrail(format, query);
  if (!exported.ok) return refusalResponse(exported.error);
  return new Response(exported.value, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="audit-trail.${format}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

function refusalResponse({ code, sentence }: Refusal): Response {
  return new Response(`${sentence.zh}\n${sentence.en}\n`, {
    status: statuses[code] ?? 400,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
