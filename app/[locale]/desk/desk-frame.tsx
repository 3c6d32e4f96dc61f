import { type Messages, NextIntlClientProvider } from "next-intl";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ReauthenticationProvider } from "@/components/accounts/reauthentication-provider";
import { SignedIn } from "@/components/accounts/signed-in";
import { DeskShell } from "@/components/desk/frame/desk-shell";
import { PagePerson } from "@/components/desk/drafts/page-person";
import { FinderButton } from "@/components/finder/finder-button";
import { NoticeLink } from "@/components/notices/notice-link";
import { PageNonce } from "@/components/ui/page-nonce";
import { loadFrame } from "@/lib/accounts/people/loaders";
import { loadUnread } from "@/lib/notices/loaders";
import { currentStorageState } from "@/lib/platform/storage/current";
import { loadMenuCounts } from "@/lib/tasks/loaders";
import "@/components/ui/staff-base.css";
import "./print.css";

type Props = {
  /** What the client components of the page and of the frame show. */
  messages: Partial<Messages>;
  children: ReactNode;
};

/** What stands around every staff page. It needs nothing of the component library, so that the form opens without it. */
export async function DeskFrame({ messages, children }: Props) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const [frame, unread, counts] = await Promise.all([loadFrame(), loadUnread(), loadMenuCounts()]);
  return (
    <PageNonce nonce={nonce}>
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
    </PageNonce>
  );
}
