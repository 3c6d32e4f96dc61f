import Alert from "@mui/material/Alert";
import { getLocale, getTranslations } from "next-intl/server";
import { AccountButtons } from "@/components/accounts/account-buttons";
import { Identities } from "@/components/accounts/identities";
import { AccountFacts } from "@/components/accounts/account-facts";
import { ChangePassword } from "@/components/accounts/change-password";
import { SessionTable } from "@/components/accounts/session-table";
import { SecondFactor } from "@/components/accounts/second-factor";
import { SingleKeysSwitch } from "@/components/desk/single-keys-switch";
import { PageTitle } from "@/components/desk/page-title";
import { AccountChanges } from "@/components/notices/account-changes";
import { PagePart } from "@/components/ui/page-part";
import { loadAccount } from "@/lib/accounts/people/loaders";
import { loadAccountNotices } from "@/lib/notices/loaders";
import { accountAdvice } from "@/lib/notices/messages";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("people.account.title");

export default async function AccountPage({ searchParams }: PageProps<"/[locale]/desk/account">) {
  const { person, sessions, requiredStep, topics, secondFactor, identities, provider } = await loadAccount();
  const { identity } = await searchParams;
  const changes = await loadAccountNotices();
  const [t, locale] = await Promise.all([getTranslations("people"), getLocale()]);
  const tKeys = await getTranslations("keys.single");
  const called = { provider: provider ?? "" };
  return (
    <>
      <PageTitle>{t("account.title")}</PageTitle>
      {requiredStep ? <Alert severity="warning">{t(`account.needs.${requiredStep}`)}</Alert> : null}
      {identity === "linked" ? <Alert severity="success">{t("account.identityLinked", called)}</Alert> : null}
      {identity === "unavailable" ? <Alert severity="error">{t("account.identityUnavailable")}</Alert> : null}
      {identity === "taken" ? <Alert severity="error">{t("account.identityTaken", called)}</Alert> : null}
      <AccountFacts person={person} topics={topics} />
      {changes.length > 0 ? (
        <PagePart title={t("account.changes")} help={accountAdvice[locale]}>
          <AccountChanges notices={changes} />
        </PagePart>
      ) : null}
      <PagePart title={t("ownPassword.title")}>
        {person.hasPassword ? (
          <ChangePassword email={person.email} hasSecondFactor={person.hasSecondFactor} />
        ) : (
          <p>{t("ownPassword.none", called)}</p>
        )}
      </PagePart>
      {person.hasPassword ? (
        <PagePart title={t("factor.title")}>
          <SecondFactor isSetUp={person.hasSecondFactor} {...secondFactor} />
        </PagePart>
      ) : null}
      {provider ? (
        <PagePart title={t("identities.title", called)}>
          <Identities identities={identities} provider={provider} />
        </PagePart>
      ) : null}
      <PagePart title={tKeys("title")}>
        <SingleKeysSwitch />
      </PagePart>
      <PagePart title={t("account.sessions")} help={t("account.sessionsHelp")}>
        <SessionTable sessions={sessions} />
        <AccountButtons personId={person.id} />
      </PagePart>
    </>
  );
}
