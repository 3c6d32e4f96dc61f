import type { Metadata } from "next";
import { getMessages } from "next-intl/server";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { DeskFrame } from "./desk-frame";

export const metadata: Metadata = { robots: { index: false } };

export default async function DeskLayout({ children }: LayoutProps<"/[locale]/desk">) {
  // Staff screens show nothing of these in the browser.
  const { public: _public, audit: _audit, data: _data, about: _about, ...messages } = await getMessages();
  return (
    <DeskFrame messages={messages}>
      <StaffThemeProvider>{children}</StaffThemeProvider>
    </DeskFrame>
  );
}
