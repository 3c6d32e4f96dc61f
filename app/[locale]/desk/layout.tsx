import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { DeskShell } from "@/components/desk/desk-shell";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("desk.shell");
  return { title: t("title"), robots: { index: false } };
}

export default async function DeskLayout({ children }: LayoutProps<"/[locale]/desk">) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const { desk, entry, catalogue, outline, release } = await getMessages();
  return (
    <StaffThemeProvider nonce={nonce}>
      <NextIntlClientProvider messages={{ desk, entry, catalogue, outline, release }}>
        <DeskShell>{children}</DeskShell>
      </NextIntlClientProvider>
    </StaffThemeProvider>
  );
}
