import { dataPackageOf } from "@/lib/open-data/data-package";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { openJson } from "../open-answer";

export { openOptions as OPTIONS } from "../open-answer";

export async function GET(request: Request): Promise<Response> {
  return openJson(request, dataPackageOf(site(), await publishedReleases()));
}
