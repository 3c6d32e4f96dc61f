import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { SubscribeView } from "@/components/public/subscribe/subscribe-view";
import { messagesIn } from "@/lib/platform/i18n/messages-in";
import { isMailSetUp } from "@/lib/platform/mail";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { pageMetadata } from "../page-metadata";

type Props = PageProps<"/[locale]/subscribe">;

export async function generateMetadata() {
  const t = await getTranslations("subscriptions");
  return pageMetadata({ path: "/subscribe", title: t("title"), description: t("description") });
}

/** `report` and `indicator` name what the page that led here is about. */
export default async function SubscribePage({ searchParams }: Props) {
  const { report, indicator } = await searchParams;
  const { releases, indicators } = await acrossYearsInForce();
  const chosen = {
    release: releases.find(({ year }) => String(year) === report) ?? null,
    indicator: (typeof indicator === "string" && indicators.get(indicator)) || null,
  };
  return (
    <NextIntlClientProvider messages={messagesIn(await getMessages(), ["subscriptions.form"])}>
      <SubscribeView releases={releases} chosen={chosen} canMail={isMailSetUp()} />
    </NextIntlClientProvider>
  );
}
