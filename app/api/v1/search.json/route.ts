import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { routing } from "@/lib/platform/i18n/routing";
import { unknownParameter } from "@/lib/publication/observations/query-refusal";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { searchInForce } from "@/lib/search/reads";
import { missingQuery, unknownLanguage } from "@/lib/search/refusals";
import { resultsOf } from "@/lib/search/results";
import { openJson } from "../open-answer";
import { refusalOf } from "../refusal";

export { openOptions as OPTIONS } from "../open-answer";

const limit = 5;
const parameters = ["q", "lang"];

/** Searches the published reports. The public pages call this while a reader types. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const query = searchParams.get("q")?.trim() ?? "";
  const locale = searchParams.get("lang") ?? routing.defaultLocale;
  const unknown = [...searchParams.keys()].find((name) => !parameters.includes(name));
  if (unknown !== undefined)
    return refusalOf(unknownParameter(unknown, parameters, searchParams.get(unknown) ?? ""));
  if (query === "") return refusalOf(missingQuery);
  if (!hasLocale(routing.locales, locale)) return refusalOf(unknownLanguage(locale));
  const t = await getTranslations({ locale, namespace: "public.search" });
  const { words, found } = await searchInForce(query, limit);
  const groups = resultsOf(found, words, locale).map(({ group, count, results }) => ({
    group,
    name: t(`groups.${group}`),
    count,
    results: results.map((result) => ({ ...result, address: localAddress(locale, result.address) })),
  }));
  return openJson(request, { query, words, language: locale, groups });
}
