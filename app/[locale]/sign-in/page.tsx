import { getLocale, getTranslations } from "next-intl/server";
import { SignedOutPage } from "@/components/accounts/signed-out-page";
import { ProviderSignIn } from "@/components/accounts/provider-sign-in";
import { ProviderProblem } from "@/components/accounts/provider-problem";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { providerName } from "@/lib/accounts/identity/oidc";
import { deskAddress } from "@/lib/accounts/sign-in/desk-address";
import { getPathname } from "@/lib/platform/i18n/navigation";
import { titled } from "@/lib/platform/i18n/titled";
import { EntranceFrame } from "./entrance-frame";

export const generateMetadata = titled("people.signIn.title");

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { from, trouble, error, anew } = await searchParams;
  const provider = providerName();
  const t = await getTranslations("people.signIn");
  const to = getPathname({ href: deskAddress(from), locale: await getLocale() });
  return (
    <EntranceFrame>
      <SignedOutPage title={t("title")} note={t("demo")}>
        {provider ? <ProviderProblem error={error ? "provider" : trouble} provider={provider} /> : null}
        <SignInForm from={deskAddress(from)} />
        {provider ? <ProviderSignIn provider={provider} to={to} forceLogin={anew === "1"} /> : null}
      </SignedOutPage>
    </EntranceFrame>
  );
}
