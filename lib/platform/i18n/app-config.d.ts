import type about from "./messages/zh/about.json";
import type audit from "./messages/zh/audit.json";
import type catalogue from "./messages/zh/catalogue.json";
import type data from "./messages/zh/data.json";
import type departments from "./messages/zh/departments.json";
import type desk from "./messages/zh/desk.json";
import type entry from "./messages/zh/entry.json";
import type finder from "./messages/zh/finder.json";
import type firstYear from "./messages/zh/first-year.json";
import type intake from "./messages/zh/intake.json";
import type keys from "./messages/zh/keys.json";
import type method from "./messages/zh/method.json";
import type openData from "./messages/zh/open-data.json";
import type office from "./messages/zh/office.json";
import type outline from "./messages/zh/outline.json";
import type people from "./messages/zh/people.json";
import type picture from "./messages/zh/picture.json";
import type publicPages from "./messages/zh/public.json";
import type release from "./messages/zh/release.json";
import type review from "./messages/zh/review.json";
import type siteTexts from "./messages/zh/site-texts.json";
import type spreadsheet from "./messages/zh/spreadsheet.json";
import type subscriptions from "./messages/zh/subscriptions.json";
import type summary from "./messages/zh/summary.json";
import type tasks from "./messages/zh/tasks.json";
import type { Locale } from "./routing";

// Makes an unknown message key a type error.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: {
      public: typeof publicPages;
      about: typeof about;
      siteTexts: typeof siteTexts;
      picture: typeof picture;
      desk: typeof desk;
      entry: typeof entry;
      catalogue: typeof catalogue;
      outline: typeof outline;
      review: typeof review;
      release: typeof release;
      summary: typeof summary;
      people: typeof people;
      audit: typeof audit;
      data: typeof data;
      method: typeof method;
      openData: typeof openData;
      office: typeof office;
      firstYear: typeof firstYear;
      intake: typeof intake;
      spreadsheet: typeof spreadsheet;
      keys: typeof keys;
      tasks: typeof tasks;
      departments: typeof departments;
      finder: typeof finder;
      subscriptions: typeof subscriptions;
    };
  }
}
