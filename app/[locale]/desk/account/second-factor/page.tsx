import { getTranslations } from "next-intl/server";
import { SecondFactorSetup } from "@/components/accounts/second-factor-setup";
import { PageTitle } from "@/components/desk/page-title";
import { loadNewSecondFactor } from "@/lib/accounts/people/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("people.factor.setUpTitle");

export default async function SecondFactorPage() {
  const setup = await loadNewSecondFactor();
  const t = await getTranslations("people");
  return (
    <>
      <PageTitle overline={t("account.title")} overlineHref="/desk/account">
        {t("factor.setUpTitle")}
      </PageTitle>
      {setup ? <SecondFactorSetup secret={setup.secret} qr={setup.qr} /> : <p>{t("factor.noPassword")}</p>}
    </>
  );
}
