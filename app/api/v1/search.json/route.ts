import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { type QueryRefusal, shortened, unknownParameter } from "@/lib/publication/observations/refusals";
import { routing } from "@/lib/platform/i18n/routing";
import { searchInForce } from "@/lib/search/reads";
import { resultsOf } from "@/lib/search/results";
import { openJson } from "../open-answer";
import { refusalOf } from "../refusal";

export { openOptions as OPTIONS } from "../open-answer";

const limit = 5;
const parameters = ["q", "lang"];

/** What the releases in force say of a query, for those who ask while they type. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const query = searchParams.get("q")?.trim() ?? "";
  const asked = searchParams.get("lang") ?? routing.defaultLocale;
  const other = [...searchParams.keys()].find((name) => !parameters.includes(name));
  if (other !== undefined)
    return refusalOf(unknownParameter(other, parameters, searchParams.get(other) ?? ""));
  if (query === "") return refusalOf(noQuery);
  if (!hasLocale(routing.locales, asked)) return refusalOf(noLanguage(asked));
  const t = await getTranslations({ locale: asked, namespace: "public.search" });
  const { words, found } = await searchInForce(query, limit);
  const groups = resultsOf(found, words, asked).map(({ group, count, results }) => ({
    group,
    name: t(`groups.${group}`),
    count,
    results: results.map((result) => ({ ...result, address: localAddress(asked, result.address) })),
  }));
  return openJson(request, { query, words, language: asked, groups });
}

// Encoded, because an address with Chinese in it is refused before it gets here.
const example = "/api/v1/search.json?q=%E5%9F%B9%E8%AE%AD";

const noQuery: QueryRefusal = {
  code: "missing_value",
  parameter: "q",
  value: "",
  allowed: [],
  example,
  zh: `请用 q 写明要找的词，例如“培训”：${example}。`,
  en: "Say with q what to look for, for example /api/v1/search.json?q=training.",
};

const noLanguage = (asked: string): QueryRefusal => ({
  code: "unknown_value",
  parameter: "lang",
  value: shortened(asked),
  allowed: [...routing.locales],
  zh: "lang 只接受 zh 和 en。",
  en: "lang accepts zh and en only.",
});
