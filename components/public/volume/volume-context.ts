import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { ReleaseContext } from "../site/release-context";

/** What a report is printed from. The address its context starts with is that of a version, so that links last. */
export type VolumeContext = {
  context: ReleaseContext;
  locale: Locale;
  /** The messages of the public pages in this language. */
  t: ReturnType<typeof useTranslations<"public">>;
};
