import { readFilter } from "@/lib/publication/export-filter";
import { csvStream, unknownValues } from "@/lib/publication/export-reads";

export async function GET(request: Request): Promise<Response> {
  const filter = readFilter(new URL(request.url).searchParams);
  if (!filter.ok) return refusal(filter.sentence);
  const unknown = await unknownValues(filter.value);
  if (unknown.length > 0) return refusal(nothingPublished(unknown));
  return new Response(csvStream(filter.value), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8; header=present",
      "Content-Disposition": 'attachment; filename="observations.csv"',
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function refusal(sentence: { zh: string; en: string }): Response {
  return Response.json({ error: sentence }, { status: 400, headers: { "Access-Control-Allow-Origin": "*" } });
}

function nothingPublished(values: string[]) {
  const list = values.join(", ");
  return {
    zh: `没有公开发布过：${list}。请查看已发布的年份和指标代码。`,
    en: `Nothing was published for: ${list}. See which years and indicator codes are published.`,
  };
}
