import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";

/** What the pages before the staff area need around them. */
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
