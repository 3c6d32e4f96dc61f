import { getRequestConfig } from "next-intl/server";
import { requestedLocale, loadMessages } from "@/lib/platform/i18n/load-messages";
import { withSiteNames } from "./site-names";
import { officeInForce } from "./reads";

/** The messages of every page, in which the report is called what the office's record calls it. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = requestedLocale(await requestLocale);
  const [messages, office] = [await loadMessages(locale), await officeInForce()];
  return { locale, timeZone: "Asia/Shanghai", messages: withSiteNames(messages, office, locale) };
});
