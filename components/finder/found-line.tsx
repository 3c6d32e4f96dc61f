"use client";

import { useLocale, useTranslations } from "next-intl";
import type { HTMLAttributes, Key, MouseEvent } from "react";
import type { Found } from "@/lib/finder/found";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./finder.module.css";

type Props = {
  found: Found;
  /** What makes the link an option of the combobox. */
  option: HTMLAttributes<HTMLElement> & { key?: Key };
  onFollowed: () => void;
};

/** One thing found: a link to it, and where it is. */
export function FoundLine({ found, option: { key: _key, onClick: _select, ...option }, onFollowed }: Props) {
  const { name, place, value } = useFoundText(found);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { hash, pathname } = event.currentTarget;
    onFollowed();
    if (!hash || pathname !== window.location.pathname) return;
    // The form of this page listens for the hash, which the router changes without telling.
    event.preventDefault();
    setTimeout(() => goTo(hash));
  }

  return (
    <Link
      {...(option as HTMLAttributes<HTMLAnchorElement>)}
      href={found.address}
      prefetch={false}
      className={css.line}
      onClick={follow}
    >
      <span>{name}</span>
      {value ? <span className={css.value}>{value}</span> : null}
      <small>{place}</small>
    </Link>
  );
}

function goTo(hash: string): void {
  if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent("hashchange"));
  else window.location.hash = hash;
}

function useFoundText(found: Found): { name: string; place: string; value?: string } {
  const locale = useLocale();
  const t = useTranslations("finder");
  if (found.group === "people") return { name: found.name, place: found.email };
  const { year, number } = found;
  const name = found.name[locale];
  if (found.group === "sections") return { name: `${number} ${name}`, place: t("year", { year }) };
  if (found.group === "submissions")
    return {
      name,
      place: t("submission", { year, number, by: found.by, state: t(`states.${found.state}`) }),
    };
  const series = found.series ? `${found.series[locale]} · ` : "";
  return {
    name: `${series}${name}`,
    place: t("section", { year, number }),
    value: found.printed || t("empty"),
  };
}
