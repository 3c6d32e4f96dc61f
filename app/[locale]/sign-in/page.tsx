import { getLocale, getTranslations } from "next-intl/server";
import { OrProvider } from "@/components/accounts/or-provider";
import { ProviderTrouble } from "@/components/accounts/provider-trouble";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { Entrance } from "@/components/accounts/signed-out-page";
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
      <Entrance title={t("title")} note={t("demo")}>
        {provider ? <ProviderTrouble trouble={error ? "provider" : trouble} provider={provider} /> : null}
        <SignInForm from={deskAddress(from)} />
        {provider ? <OrProvider provider={provider} to={to} anew={anew === "1"} /> : null}
      </Entrance>
    </EntranceFrame>
  );
}
