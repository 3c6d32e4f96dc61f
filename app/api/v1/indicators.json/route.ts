import { indicatorsDocument } from "@/lib/open-data/documents";
import { site } from "@/lib/platform/site";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { openJson } from "../open-answer";

export { openOptions as OPTIONS } from "../open-answer";

export async function GET(request: Request): Promise<Response> {
  const { indicators } = await acrossYearsInForce();
  return openJson(request, indicatorsDocument(site(), [...indicators.values()]));
}
