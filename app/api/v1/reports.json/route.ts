import { reportsDocument } from "@/lib/open-data/documents";
import { site } from "@/lib/platform/site";
import { publishedReleases } from "@/lib/publication/public-reads/reads";
import { openJson } from "../open-answer";

export { openOptions as OPTIONS } from "../open-answer";

export async function GET(request: Request): Promise<Response> {
  return openJson(request, reportsDocument(site(), await publishedReleases()));
}
