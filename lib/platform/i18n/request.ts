import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { routing } from "./routing";

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const [publicPages, desk, refusals] = await Promise.all([
    import(`./messages/${locale}/public.json`),
    import(`./messages/${locale}/desk.json`),
    import(`./messages/${locale}/refusals.json`),
  ]);
  return {
    locale,
    timeZone: "Asia/Shanghai",
    messages: { public: publicPages.default, desk: desk.default, refusals: refusals.default },
  };
});
