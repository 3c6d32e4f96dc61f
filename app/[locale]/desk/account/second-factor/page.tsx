import { getTranslations } from "next-intl/server";
import css from "@/components/accounts/accounts.module.css";
import { SecondFactorSetup } from "@/components/accounts/second-factor-setup";
import { PageTitle } from "@/components/desk/page-title";
import { loadNewSecondFactor } from "@/lib/accounts/people/loaders";
import { deskAddress } from "@/lib/accounts/sign-in/desk-address";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("people.factor.setUpTitle");

type Props = PageProps<"/[locale]/desk/account/second-factor">;

/** `from` is the page that waits for this step. */
export default async function SecondFactorPage({ searchParams }: Props) {
  const setup = await loadNewSecondFactor();
  const { from } = await searchParams;
  const t = await getTranslations("people");
  if (!setup) return <p>{t("factor.noPassword")}</p>;
  const { isRequiredStep, ...proposal } = setup;
  return (
    <>
      <PageTitle overline={t("account.title")} overlineHref="/desk/account">
        {t(isRequiredStep ? "factor.firstTitle" : "factor.setUpTitle")}
      </PageTitle>
      {isRequiredStep ? <p className={css.lead}>{t("factor.firstHelp")}</p> : null}
      <SecondFactorSetup {...proposal} next={from ? deskAddress(from) : "/desk/account"} />
    </>
  );
}
