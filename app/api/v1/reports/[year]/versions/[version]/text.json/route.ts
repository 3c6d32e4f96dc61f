import { forAnyone } from "@/app/api/route-access";
import { unknownAddress } from "@/lib/open-data/refusals";
import { textDocument } from "@/lib/open-data/text-document";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { site } from "@/lib/platform/site";
import { findRelease } from "@/lib/publication/public-reads/reads";
import { jsonResponse } from "../../../../../open-data-response";
import { refusalResponse } from "../../../../../refusal-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

type Context = { params: Promise<{ year: string; version: string }> };

export const GET = forAnyone(async (request: Request, { params }: Context): Promise<Response> => {
  const { year, version } = await params;
  const release = await findRelease(yearOfAddress(year), version);
  if (!release) return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
  return jsonResponse(request, textDocument(site(), release));
});
