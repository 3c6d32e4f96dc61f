import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import { headers } from "next/headers";
import { ReauthenticationProvider } from "@/components/accounts/reauthentication-provider";
import { SignedIn } from "@/components/accounts/signed-in";
import { DeskShell } from "@/components/desk/frame/desk-shell";
import { PagePerson } from "@/components/desk/drafts/page-person";
import { FinderButton } from "@/components/finder/finder-button";
import { NoticeLink } from "@/components/notices/notice-link";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { loadFrame } from "@/lib/accounts/people/loaders";
import { loadUnread } from "@/lib/notices/loaders";
import { currentStorageState } from "@/lib/platform/storage/current";
import { loadMenuCounts } from "@/lib/tasks/loaders";
import "./print.css";

export const metadata: Metadata = { robots: { index: false } };

export default async function DeskLayout({ children }: LayoutProps<"/[locale]/desk">) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  // Staff screens show nothing of these in the browser.
  const { public: _public, audit: _audit, data: _data, ...messages } = await getMessages();
  const [frame, unread, counts] = await Promise.all([loadFrame(), loadUnread(), loadMenuCounts()]);
  return (
    <StaffThemeProvider nonce={nonce}>
      <NextIntlClientProvider messages={messages}>
        <ReauthenticationProvider hasPassword={frame.hasPassword} provider={frame.provider}>
          <PagePerson personId={frame.personId}>
            <DeskShell
              isAdministrator={frame.isAdministrator}
              storage={currentStorageState().fault()}
              counts={counts}
              finder={frame.personId ? <FinderButton /> : null}
              notices={<NoticeLink unread={unread} />}
              person={frame.personId ? <SignedIn personId={frame.personId} name={frame.name} /> : null}
            >
              {children}
            </DeskShell>
          </PagePerson>
        </ReauthenticationProvider>
      </NextIntlClientProvider>
    </StaffThemeProvider>
  );
}
