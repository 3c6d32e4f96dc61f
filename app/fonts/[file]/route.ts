import { forAnyone } from "@/app/api/route-access";
import { refusalResponse } from "@/app/api/v1/refusal-response";
import { findWebFont } from "@/lib/fonts/web-font";
import { unknownAddress } from "@/lib/open-data/refusals";
import { headingCharacters } from "@/lib/publication/public-reads/heading-font-reads";

export const GET = forAnyone(async (request: Request, { params }: RouteContext<"/fonts/[file]">) => {
  const font = findWebFont((await params).file, await headingCharacters());
  if (!font) return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
  const headers = { "content-type": "font/woff2", "cache-control": "public, max-age=31536000, immutable" };
  return new Response(new Uint8Array(await font), { headers });
});
