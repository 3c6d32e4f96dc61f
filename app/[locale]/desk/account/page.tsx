import { getTranslations } from "next-intl/server";
import { AccountButtons } from "@/components/accounts/account-buttons";
import css from "@/components/accounts/accounts.module.css";
import { PageTitle } from "@/components/desk/page-title";
import { signedIn } from "@/lib/accounts/gate";

export default async function AccountPage() {
  const actor = await signedIn("/desk/account");
  const t = await getTranslations("desk.account");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <dl className={css.facts}>
        <dt>{t("name")}</dt>
        <dd>{actor.name}</dd>
        <dt>{t("roles")}</dt>
        <dd>{actor.roles.map((role) => t(`role.${role}`)).join(" · ")}</dd>
      </dl>
      <AccountButtons />
    </>
  );
}
