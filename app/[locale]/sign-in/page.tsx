import Typography from "@mui/material/Typography";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import css from "@/components/accounts/accounts.module.css";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";

export default async function SignInPage({ searchParams }: PageProps<"/[locale]/sign-in">) {
  const { from } = await searchParams;
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const { desk } = await getMessages();
  const t = await getTranslations("desk.signIn");
  return (
    <StaffThemeProvider nonce={nonce}>
      <NextIntlClientProvider messages={{ desk: { signIn: desk.signIn } }}>
        <main id="main" className={css.page}>
          <div className={css.sheet}>
            <Typography variant="h1" sx={{ mb: 4 }}>
              {t("title")}
            </Typography>
            <SignInForm from={deskAddress(from, await getLocale())} />
            <p className={css.note}>{t("demo")}</p>
          </div>
        </main>
      </NextIntlClientProvider>
    </StaffThemeProvider>
  );
}

/** Only an address of the staff area is returned to; anything else might lead elsewhere. */
function deskAddress(from: string | string[] | undefined, locale: string): string {
  const prefix = locale === "zh" ? "" : `/${locale}`;
  const isOurs = typeof from === "string" && /^\/desk(?:\/[\w./-]*)?$/.test(from);
  return `${prefix}${isOurs ? from : "/desk"}`;
}
