import { useLocale, useTranslations } from "next-intl";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import type { Office } from "@/lib/office/model";

/** The name of the publisher, linked to its own site if it has one. */
export function Publisher({ office: { publisher, homepage } }: { office: Office }) {
  const name = publisher[useLocale()];
  return homepage ? <a href={homepage}>{name}</a> : name;
}

/** The name of the licence, linked to its text, which is on the data page if it has no address of its own. */
export function Licence({ office: { licence, licenceUrl } }: { office: Office }) {
  const locale = useLocale();
  return <a href={licenceUrl || localAddress(locale, "/data#terms")}>{licence[locale]}</a>;
}

/** How to reach the office: as much as it states. */
export function Contact({ office: { email, phone, address } }: { office: Office }) {
  const t = useTranslations("public.office");
  const locale = useLocale();
  const stated = [email && <a href={`mailto:${email}`}>{email}</a>, phone, address?.[locale]].filter(Boolean);
  return stated.map((part, index) => (
    <span key={index}>
      {index > 0 && t("separator")}
      {part}
    </span>
  ));
}
