import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { AnswerForm } from "@/components/departments/answer-form";
import { AnswerIntro } from "@/components/departments/answer-intro";
import { AnswerSheet } from "@/components/departments/answer-sheet";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { loadAnswerPage } from "@/lib/departments/answer-loader";

type Props = PageProps<"/[locale]/answer/[token]">;

// The address contains a secret token, so it must not reach other sites (Referer) or search engines. With "no-referrer" a form sent
// without scripts would not say either that it comes from our page.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("departments.answer");
  return { title: t("pageTitle"), robots: { index: false }, referrer: "same-origin" };
}

/** The page of a department's link: its part of a section, to be filled in without an account. */
export default async function AnswerRoute({ params }: Props) {
  const { token } = await params;
  const page = await loadAnswerPage(token);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const [locale, t, messages] = [
    await getLocale(),
    await getTranslations("departments.answer"),
    await getMessages(),
  ];
  const {
    departments: { answer },
    desk: { shell, person },
  } = messages;
  return (
    <StaffThemeProvider nonce={nonce}>
      <NextIntlClientProvider messages={{ departments: { answer }, desk: { shell, person } }}>
        {page.ok ? (
          <AnswerSheet
            over={t("site", { year: page.value.year })}
            title={t("title", { part: page.value.part[locale] })}
          >
            <AnswerIntro page={page.value} />
            <AnswerForm page={page.value} token={token} />
          </AnswerSheet>
        ) : (
          <AnswerSheet title={t("gone")}>
            <p>{page.error.sentence[locale]}</p>
          </AnswerSheet>
        )}
      </NextIntlClientProvider>
    </StaffThemeProvider>
  );
}
