import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import css from "@/components/accounts/accounts.module.css";
import { PeopleLink } from "@/components/accounts/people-link";
import { PersonForm } from "@/components/accounts/person-form";
import { PersonAccess } from "@/components/accounts/person-access";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { PagePart } from "@/components/ui/page-part";
import { loadPerson } from "@/lib/accounts/people/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("people.person.window");

export default async function PersonPage({ params }: PageProps<"/[locale]/desk/people/[id]">) {
  const loaded = await loadPerson((await params).id);
  const t = await getTranslations("people.person");
  if (!loaded) return <OnlyAdministrators title={t("window")} />;
  const { person, topics, isSelf } = loaded;
  if (!person) notFound();
  return (
    <>
      <PageTitle overline={<PeopleLink />}>{person.name}</PageTitle>
      {isSelf ? <p className={css.lead}>{t("self")}</p> : null}
      <PagePart title={t("details")}>
        <PersonForm person={person} topics={topics} />
      </PagePart>
      <PagePart title={t("signingIn")}>
        <PersonAccess person={person} isSelf={isSelf} />
      </PagePart>
    </>
  );
}
