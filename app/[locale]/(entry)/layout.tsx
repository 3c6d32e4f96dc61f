import type { Metadata } from "next";
import { getMessages } from "next-intl/server";
import { formNamespaces } from "@/components/entry/form-namespaces";
import { messagesIn } from "@/lib/platform/i18n/messages-in";
import { DeskFrame } from "../desk/desk-frame";

export const metadata: Metadata = { robots: { index: false } };

/** Around the form, which opens without the component library: what it loads on demand brings its theme. */
export default async function EntryLayout({ children }: LayoutProps<"/[locale]">) {
  return <DeskFrame messages={messagesIn(await getMessages(), formNamespaces)}>{children}</DeskFrame>;
}
