import { forAnyone } from "@/app/api/route-access";
import { unknownAddress } from "@/lib/open-data/refusals";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { findDocument } from "@/lib/publication/public-reads/reads";
import { documentResponse } from "../../../../../open-data-response";
import { refusalResponse } from "../../../../../refusal-response";

export { optionsResponse as OPTIONS } from "../../../../../open-data-response";

type Context = { params: Promise<{ year: string; version: string }> };

/** The document of a version, byte for byte as it was hashed. */
export const GET = forAnyone(async (request: Request, { params }: Context): Promise<Response> => {
  const { year, version } = await params;
  const body = await findDocument(yearOfAddress(year), version);
  if (body === null) return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
  return documentResponse(request, { body, type: "application/json; charset=utf-8" });
});
