import { getLocale, getTranslations } from "next-intl/server";
import { CodeForm } from "@/components/accounts/code-form";
import { SignedOutPage } from "@/components/accounts/signed-out-page";
import { pendingPerson } from "@/lib/accounts/sign-in/start-session";
import { deskAddress } from "@/lib/accounts/sign-in/desk-address";
import { redirect } from "@/lib/platform/i18n/navigation";
import { EntranceFrame } from "../entrance-frame";

export default async function CodePage({ searchParams }: PageProps<"/[locale]/sign-in/code">) {
  const from = deskAddress((await searchParams).from);
  if (!(await pendingPerson()))
    redirect({ href: { pathname: "/sign-in", query: { from } }, locale: await getLocale() });
  const t = await getTranslations("people.signIn");
  return (
    <EntranceFrame>
      <SignedOutPage title={t("codeTitle")} note={t("demo")}>
        <CodeForm from={from} />
      </SignedOutPage>
    </EntranceFrame>
  );
}
