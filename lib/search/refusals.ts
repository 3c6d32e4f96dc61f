import { routing } from "@/lib/platform/i18n/routing";
import { type QueryRefusal, shortened } from "@/lib/publication/observations/refusals";

// Percent-encoded, because the server refuses an address with raw Chinese characters in it.
const example = "/api/v1/search.json?q=%E5%9F%B9%E8%AE%AD";

export const missingQuery: QueryRefusal = {
  code: "missing_value",
  parameter: "q",
  value: "",
  allowed: [],
  example,
  zh: `请用 q 写明要找的词，例如“培训”：${example}。`,
  en: "Give the words to search for in q, for example /api/v1/search.json?q=training.",
};

export const unknownLanguage = (value: string): QueryRefusal => ({
  code: "unknown_value",
  parameter: "lang",
  value: shortened(value),
  allowed: [...routing.locales],
  zh: "lang 只接受 zh 和 en。",
  en: "lang must be zh or en.",
});
