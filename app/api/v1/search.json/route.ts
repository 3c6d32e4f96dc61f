import { hasLocale } from "next-intl";
import { getTranslations } from "next-intl/server";
import { localAddress } from "@/lib/publication/addresses";
import { routing } from "@/lib/platform/i18n/routing";
import { searchInForce } from "@/lib/search/reads";
import { resultsOf } from "@/lib/search/results";
import { openJson } from "../open-answer";
import { refusalOf } from "../refusal";

const limit = 5;

/** What the releases in force say of a query, for those who ask while they type. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const query = searchParams.get("q")?.trim() ?? "";
  const asked = searchParams.get("lang") ?? routing.defaultLocale;
  if (query === "") return refusalOf(noQuery);
  if (!hasLocale(routing.locales, asked)) return refusalOf(noLanguage, [...routing.locales]);
  const t = await getTranslations({ locale: asked, namespace: "public.search" });
  const groups = resultsOf(await searchInForce(query, limit), query, asked).map(
    ({ group, count, results }) => ({
      group,
      name: t(`groups.${group}`),
      count,
      results: results.map((result) => ({ ...result, address: localAddress(asked, result.address) })),
    }),
  );
  return openJson(request, { query, language: asked, groups });
}

const noQuery = {
  zh: "请用 q 写明要找的词，例如：/api/v1/search.json?q=培训。",
  en: "Say with q what to look for, for example /api/v1/search.json?q=training.",
};

const noLanguage = { zh: "lang 只接受 zh 和 en。", en: "lang accepts zh and en only." };
