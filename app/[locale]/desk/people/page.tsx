import { getTranslations } from "next-intl/server";
import css from "@/components/accounts/accounts.module.css";
import { DemoAccounts } from "@/components/accounts/demo-accounts";
import { PeopleTable } from "@/components/accounts/people-table";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { loadFrame, loadPeople } from "@/lib/accounts/people/loaders";
import { Link } from "@/lib/platform/i18n/navigation";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("people.list.title");

export default async function PeoplePage() {
  const [people, { personId }] = await Promise.all([loadPeople(), loadFrame()]);
  const t = await getTranslations("people.list");
  if (!people) return <OnlyAdministrators title={t("title")} />;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p className={css.muted}>{t("help")}</p>
      <p>
        <Link href="/desk/people/invite" prefetch={false}>
          {t("invite")}
        </Link>
      </p>
      <DemoAccounts people={people} selfId={personId} />
      <PeopleTable people={people} />
    </>
  );
}
