import { useTranslations } from "next-intl";
import { PublicLink } from "./public-link";
import css from "./site-header.module.css";

const places = [
  ["reports", "/reports"],
  ["indicators", "/indicators"],
  ["series", "/series"],
  ["compare", "/compare"],
  ["data", "/data"],
  ["search", "/search"],
] as const;

/** The places of the public site; the one that `path` lies in is marked. */
export function SitePlaces({ path }: { path: string }) {
  const t = useTranslations("public.header");
  const [here = path] = path.split("?");
  const isWithin = (place: string) => here.startsWith(`${place}/`);
  return places.map(([name, href]) => (
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
