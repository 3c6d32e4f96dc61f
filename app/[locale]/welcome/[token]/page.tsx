import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChoosePasswordForm } from "@/components/accounts/choose-password-form";
import { SignedOutPage } from "@/components/accounts/signed-out-page";
import { LinkExpired } from "@/components/accounts/link-expired";
import { ProviderButton } from "@/components/accounts/provider-button";
import { loadLink } from "@/lib/accounts/people/loaders";
import { getPathname } from "@/lib/platform/i18n/navigation";
import { EntranceFrame } from "../../sign-in/entrance-frame";

// The address contains a secret token, so it must not reach other sites (Referer) or search engines. With "no-referrer" a form sent
// without scripts would not say either that it comes from our page.
export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default async function WelcomePage({ params }: PageProps<"/[locale]/welcome/[token]">) {
  const { token } = await params;
  const link = await loadLink(token);
  const t = await getTranslations("people");
  if (!link)
    return (
      <EntranceFrame>
        <SignedOutPage title={t("welcome.gone")} note={t("signIn.demo")}>
          <LinkExpired />
        </SignedOutPage>
      </EntranceFrame>
    );
  const to = getPathname({ href: "/desk", locale: await getLocale() });
  return (
    <EntranceFrame>
      <SignedOutPage title={t(`welcome.${link.purpose}`, { name: link.name })} note={t("signIn.demo")}>
        <ChoosePasswordForm token={token} link={link} />
        {link.provider ? (
          <ProviderButton intention={{ kind: "invitation", token }} to={to}>
            {t("welcome.byProvider", { provider: link.provider })}
          </ProviderButton>
        ) : null}
      </SignedOutPage>
    </EntranceFrame>
  );
}
