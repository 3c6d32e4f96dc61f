import { useLocale } from "next-intl";
import type { AnchorHTMLAttributes } from "react";
import { localAddress } from "./staff-addresses";

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A plain link that keeps the reader's language, or stays within the page; reading pages load no router. */
export function PublicLink({ href, ...rest }: Props) {
  const locale = useLocale();
  return <a href={href.startsWith("#") ? href : localAddress(locale, href)} {...rest} />;
}
