import { reading } from "@/lib/entry/policy";
import { documentToSend } from "@/lib/intake/word/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { download } from "../../../../route-access";
import { textRefusal } from "../../../../route-errors";

const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Responds with a year's report, or its `section`, as a Word document of the state at the desk; with `sources` the sources of
 * figures are end notes. Staff only, and never cached.
 */
export const GET = download(
  reading,
  async (_, request: Request, { params }: RouteContext<"/api/desk/reports/[year]/report.docx">) => {
    const { year } = await params;
    const query = new URL(request.url).searchParams;
    const section = query.get("section") || null;
    const sent = await documentToSend(yearOfAddress(year), { section, withSources: query.has("sources") });
    if (!sent.ok) return textRefusal(sent.error);
    const { name, data } = sent.value;
    return new Response(data, {
      headers: {
        "Content-Type": type,
        "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, "_")}`,
        "Cache-Control": "private, no-store",
      },
    });
  },
);
