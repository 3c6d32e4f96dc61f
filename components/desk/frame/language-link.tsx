"use client";

import { useLocale, useTranslations } from "next-intl";
import { Link, usePathname } from "@/lib/platform/i18n/navigation";

/** A link to the same page in the other language. */
export function LanguageLink() {
  const pathname = usePathname();
  const locale = useLocale();
  const t = useTranslations("desk.shell");
  const other = locale === "zh" ? "en" : "zh";
  return (
    <Link href={pathname} locale={other} lang={other} prefetch={false}>
      {t("otherLanguage")}
    </Link>
  );
}
