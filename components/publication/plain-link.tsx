import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { routing } from "@/lib/platform/i18n/routing";

/** A link to a page in the layout of the public site, in the reader's language, with a full page load. */
export function PlainLink({ href, children }: { href: string; children: ReactNode }) {
  const locale = useLocale();
  return <a href={locale === routing.defaultLocale ? href : `/${locale}${href}`}>{children}</a>;
}
