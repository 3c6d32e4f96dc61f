import { useLocale } from "next-intl";
import type { AnchorHTMLAttributes } from "react";
import { localAddress } from "@/lib/publication/public-reads/addresses";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A plain link in the reader's language; "#…" stays on the page. Public pages do not load the Next.js router. */
export function PublicLink({ href, ...rest }: Props) {
  const locale = useLocale();
  return <a href={href.startsWith("#") ? href : localAddress(locale, href)} {...rest} />;
}
