import { getRequestConfig } from "next-intl/server";
import { requestedLocale } from "@/lib/platform/i18n/load-messages";
import { namedMessages } from "./named-messages";
import { officeInForce } from "./reads";

/** The messages of every page, in which the report is called what the office's record calls it. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale = requestedLocale(await requestLocale);
  const messages = await namedMessages(locale, await officeInForce());
  return { locale, timeZone: "Asia/Shanghai", messages };
});
