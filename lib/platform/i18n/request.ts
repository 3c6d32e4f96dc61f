import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { routing } from "./routing";

export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const [publicPages, desk, entry, catalogue, outline, review, release, people, audit, data, office] =
    await Promise.all([
      import(`./messages/${locale}/public.json`),
      import(`./messages/${locale}/desk.json`),
      import(`./messages/${locale}/entry.json`),
      import(`./messages/${locale}/catalogue.json`),
      import(`./messages/${locale}/outline.json`),
      import(`./messages/${locale}/review.json`),
      import(`./messages/${locale}/release.json`),
      import(`./messages/${locale}/people.json`),
      import(`./messages/${locale}/audit.json`),
      import(`./messages/${locale}/data.json`),
      import(`./messages/${locale}/office.json`),
    ]);
  return {
    locale,
    timeZone: "Asia/Shanghai",
    messages: {
      public: publicPages.default,
      desk: desk.default,
      entry: entry.default,
      catalogue: catalogue.default,
      outline: outline.default,
      review: review.default,
      release: release.default,
      people: people.default,
      audit: audit.default,
      data: data.default,
      office: office.default,
    },
  };
});
