import { useTranslations } from "next-intl";
import css from "./accounts.module.css";
import { ProviderButton } from "./provider-button";

type Props = { provider: string; to: string; forceLogin: boolean };

/** Signing in with the OpenID Connect provider, below the password form. */
export function ProviderSignIn({ provider, to, forceLogin }: Props) {
  const t = useTranslations("people.signIn");
  return (
    <div className={css.alternative}>
      <ProviderButton intention={{ kind: "signIn" }} to={to} forceLogin={forceLogin}>
        {t("by", { provider })}
      </ProviderButton>
    </div>
  );
}
