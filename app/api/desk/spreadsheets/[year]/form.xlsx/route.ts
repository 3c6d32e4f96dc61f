import { reading } from "@/lib/entry/policy";
import { refusals } from "@/lib/intake/spreadsheets/refusals";
import { writeFormOf } from "@/lib/intake/spreadsheets/upload/loaders";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { download } from "../../../../route-access";
import { textRefusal } from "../../../../route-errors";

/** Responds with the form of a section, a district or the whole year as a workbook. Staff only, and never cached. */
export const GET = download(
  reading,
  async (actor, request: Request, { params }: RouteContext<"/api/desk/spreadsheets/[year]/form.xlsx">) => {
    const { year } = await params;
    const query = new URL(request.url).searchParams;
    const [section, place] = [query.get("section"), query.get("place")];
    const locale = query.get("locale") === "en" ? "en" : "zh";
    const bytes = await writeFormOf(yearOfAddress(year), { section, place, locale }, actor);
    if (!bytes) return textRefusal({ code: "NOT_FOUND", sentence: refusals.noForm });
    const name = [year, section, place].filter(Boolean).join("-");
    return new Response(bytes, {
      headers: {
        "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
        "Cache-Control": "private, no-store",
      },
    });
  },
);
