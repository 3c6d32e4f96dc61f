import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";

/** Provides theme and messages to the pages for people who are not signed in. */
export async function EntranceFrame({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const { people } = await getMessages();
  const { signIn, welcome, password, form } = people;
  return (
    <StaffThemeProvider nonce={nonce}>
      <NextIntlClientProvider messages={{ people: { signIn, welcome, password, form } }}>
        {children}
      </NextIntlClientProvider>
    </StaffThemeProvider>
  );
}
