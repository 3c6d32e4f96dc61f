import { useLocale } from "next-intl";
import type { AnchorHTMLAttributes } from "react";
import { localAddress } from "@/lib/publication/public-reads/addresses";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A plain link that keeps the reader's language, or stays within the page; reading pages load no router. */
export function PublicLink({ href, ...rest }: Props) {
  const locale = useLocale();
  return <a href={href.startsWith("#") ? href : localAddress(locale, href)} {...rest} />;
}
