import { forAnyone } from "@/app/api/route-access";
import { unknownAddress } from "@/lib/open-data/refusals";
import { siteVersionDocument } from "@/lib/site-texts/reads";
import { versionOfAddress } from "@/lib/site-texts/addresses";
import { documentResponse } from "../../../open-data-response";
import { refusalResponse } from "../../../refusal-response";

export { optionsResponse as OPTIONS } from "../../../open-data-response";

type Context = { params: Promise<{ release: string }> };

/** The document of a version of the site's texts, byte for byte as it was hashed. */
export const GET = forAnyone(async (request: Request, { params }: Context): Promise<Response> => {
  const body = await siteVersionDocument(versionOfAddress((await params).release));
  if (body === null) return refusalResponse(unknownAddress(new URL(request.url).pathname), 404);
  return documentResponse(request, { body, type: "application/json; charset=utf-8" });
});
