import { OwnView } from "@/components/public/subscribe/own-view";
import { titled } from "@/lib/platform/i18n/titled";
import { findSubscription } from "@/lib/subscriptions/reads";

export const generateMetadata = titled("subscriptions.own.title");

/** The page behind the link to leave, which every message carries. */
export default async function SubscriptionPage({ params }: PageProps<"/[locale]/subscription/[token]">) {
  const { token } = await params;
  return <OwnView token={token} subscription={await findSubscription(token)} />;
}
