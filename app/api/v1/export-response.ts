import { readFilter } from "@/lib/publication/export-filter";
import { type ExportFormat, exportStream, unknownValues } from "@/lib/publication/export-reads";

const anyOrigin = { "Access-Control-Allow-Origin": "*" };

/** The observations that the query asks for; a filter or value that nothing has is a 400 that names it. */
export async function exportResponse(
  request: Request,
  format: ExportFormat,
  type: string,
): Promise<Response> {
  const filter = readFilter(new URL(request.url).searchParams);
  if (!filter.ok) return refusal(filter.sentence);
  const unknown = await unknownValues(filter.value);
  if (unknown.length > 0) return refusal(nothingPublished(unknown));
  return new Response(exportStream(format, filter.value), {
    headers: {
      ...anyOrigin,
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="observations.${format}"`,
    },
  });
}

function refusal(sentence: { zh: string; en: string }): Response {
  return Response.json({ error: sentence }, { status: 400, headers: anyOrigin });
}

function nothingPublished(values: string[]) {
  const list = values.join(", ");
  return {
    zh: `没有公开发布过：${list}。请查看已发布的年份和指标代码。`,
    en: `Nothing was published for: ${list}. See which years and indicator codes are published.`,
  };
}
