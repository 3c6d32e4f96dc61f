"use client";

import { useFormatter, useLocale, useTranslations } from "next-intl";
import { ActionButton } from "@/components/desk/action-button";
import { unlinkIdentityAction } from "@/lib/accounts/people/own-account-actions";
import { getPathname } from "@/lib/platform/i18n/navigation";
import css from "./accounts.module.css";
import { ProviderButton } from "./provider-button";

type Identity = { issuer: string; subject: string; linkedAt: Date };
type Props = { identities: readonly Identity[]; provider: string };

/** The identities at the OpenID Connect provider that are linked to this account. */
export function Identities({ identities, provider }: Props) {
  const locale = useLocale();
  const t = useTranslations("people.identities");
  const to = getPathname({ href: "/desk/account", locale });
  return (
    <div className={css.form}>
      {identities.length === 0 ? <p>{t("none")}</p> : null}
      {identities.map((identity) => (
        <Linked key={`${identity.issuer} ${identity.subject}`} identity={identity} />
      ))}
      {identities.length === 0 ? (
        <ProviderButton intention={{ kind: "account" }} to={to}>
          {t("link", { provider })}
        </ProviderButton>
      ) : null}
    </div>
  );
}

function Linked({ identity: { issuer, subject, linkedAt } }: { identity: Identity }) {
  const format = useFormatter();
  const t = useTranslations("people.identities");
  return (
    <>
      <p>
        {t("linked", { at: format.dateTime(linkedAt, { dateStyle: "medium" }) })}{" "}
        <span className={css.muted}>{issuer}</span>
      </p>
      <ActionButton action={() => unlinkIdentityAction({ issuer, subject })} means={t("unlinkMeans")}>
        {t("unlink")}
      </ActionButton>
    </>
  );
}
