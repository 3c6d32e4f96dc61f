import { hasLocale } from "next-intl";
import { type Locale, routing } from "./routing";

export function requestedLocale(requested: string | undefined): Locale {
  return hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
}

export async function loadMessages(locale: Locale) {
  const [
    publicPages,
    desk,
    entry,
    catalogue,
    outline,
    review,
    release,
    people,
    audit,
    data,
    openData,
    office,
    firstYear,
    intake,
    spreadsheet,
    keys,
    tasks,
    departments,
    finder,
    subscriptions,
  ] = await Promise.all([
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
    import(`./messages/${locale}/open-data.json`),
    import(`./messages/${locale}/office.json`),
    import(`./messages/${locale}/first-year.json`),
    import(`./messages/${locale}/intake.json`),
    import(`./messages/${locale}/spreadsheet.json`),
    import(`./messages/${locale}/keys.json`),
    import(`./messages/${locale}/tasks.json`),
    import(`./messages/${locale}/departments.json`),
    import(`./messages/${locale}/finder.json`),
    import(`./messages/${locale}/subscriptions.json`),
  ]);
  return {
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
    openData: openData.default,
    office: office.default,
    firstYear: firstYear.default,
    intake: intake.default,
    spreadsheet: spreadsheet.default,
    keys: keys.default,
    tasks: tasks.default,
    departments: departments.default,
    finder: finder.default,
    subscriptions: subscriptions.default,
  };
}
