import type desk from "./messages/zh/desk.json";
import type publicPages from "./messages/zh/public.json";
import type refusals from "./messages/zh/refusals.json";
import type { Locale } from "./routing";

// Makes a message key that does not exist a type error.
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: { public: typeof publicPages; desk: typeof desk; refusals: typeof refusals };
  }
}
