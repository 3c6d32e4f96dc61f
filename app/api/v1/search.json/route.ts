import { forAnyone } from "@/app/api/route-access";
import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { isTrackingParameter } from "@/lib/platform/http/tracking-parameters";
import { routing } from "@/lib/platform/i18n/routing";
import { unknownParameter } from "@/lib/publication/observations/refusals";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { searchInForce } from "@/lib/search/reads";
import { missingQuery, unknownLanguage } from "@/lib/search/refusals";
import { resultsOf } from "@/lib/search/results";
import { jsonResponse } from "../open-data-response";
import { refusalResponse } from "../refusal-response";

export { optionsResponse as OPTIONS } from "../open-data-response";

const limit = 5;
const parameters = ["q", "lang"];

/** Searches the published reports. The public pages call this while a reader types. */
export const GET = forAnyone(async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url);
  const query = searchParams.get("q")?.trim() ?? "";
  const locale = searchParams.get("lang") ?? routing.defaultLocale;
  const unknown = [...searchParams.keys()].find(
    (name) => !parameters.includes(name) && !isTrackingParameter(name),
  );
  if (unknown !== undefined)
    return refusalResponse(unknownParameter(unknown, parameters, searchParams.get(unknown) ?? ""));
  if (query === "") return refusalResponse(missingQuery);
  if (!hasLocale(routing.locales, locale)) return refusalResponse(unknownLanguage(locale));
  const t = await getTranslations({ locale, namespace: "public.search" });
  const { words, found } = await searchInForce(query, limit);
  const groups = resultsOf(found, words, locale).map(({ group, count, results }) => ({
    group,
    name: t(`groups.${group}`),
    count,
    results: results.map((result) => ({ ...result, address: localAddress(locale, result.address) })),
  }));
  return jsonResponse(request, { query, words, language: locale, groups });
});
