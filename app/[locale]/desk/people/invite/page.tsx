import { getTranslations } from "next-intl/server";
import css from "@/components/accounts/accounts.module.css";
import { InviteForm } from "@/components/accounts/invite-form";
import { PeopleLink } from "@/components/accounts/people-link";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { loadInvitation } from "@/lib/accounts/people/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("people.invite.title");

export default async function InvitePage() {
  const choices = await loadInvitation();
  const t = await getTranslations("people.invite");
  if (!choices) return <OnlyAdministrators title={t("title")} />;
  return (
    <>
      <PageTitle overline={<PeopleLink />}>{t("title")}</PageTitle>
      <p className={css.lead}>{t(choices.isMailed ? "helpByMail" : "help")}</p>
      <InviteForm topics={choices.topics} />
    </>
  );
}
