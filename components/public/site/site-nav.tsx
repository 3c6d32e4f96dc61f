import { useTranslations } from "next-intl";
import { PublicLink } from "./public-link";
import css from "./site-header.module.css";

const links = [
  ["reports", "/reports"],
  ["topics", "/topics"],
  ["indicators", "/indicators"],
  ["series", "/series"],
  ["compare", "/compare"],
  ["tables", "/tables"],
  ["data", "/data"],
  ["search", "/search"],
] as const;

/** The main navigation of the public site, with the link that `path` belongs to marked. */
export function SiteNav({ path }: { path: string }) {
  const t = useTranslations("public.header");
  const [here = path] = path.split("?");
  const isWithin = (place: string) => here.startsWith(`${place}/`);
  return links.map(([name, href]) => (
    <PublicLink
      key={name}
      href={href}
      className={css.place}
      aria-current={here === href ? "page" : isWithin(href) ? "location" : undefined}
    >
      {t(name)}
    </PublicLink>
  ));
}
