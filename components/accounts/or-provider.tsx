import { useTranslations } from "next-intl";
import css from "./accounts.module.css";
import { ProviderButton } from "./provider-button";

type Props = { provider: string; to: string; anew: boolean };

/** The other way in, below the form. */
export function OrProvider({ provider, to, anew }: Props) {
  const t = useTranslations("people.signIn");
  return (
    <div className={css.or}>
      <ProviderButton intention={{ kind: "signIn" }} to={to} anew={anew}>
        {t("by", { provider })}
      </ProviderButton>
    </div>
  );
}
