import { ConfirmView } from "@/components/public/subscribe/confirm-view";
import { titled } from "@/lib/platform/i18n/titled";
import { findRequest } from "@/lib/subscriptions/reads";

export const generateMetadata = titled("subscriptions.confirm.title");

/** The page behind the link that confirms a subscription. */
export default async function ConfirmPage({ params }: PageProps<"/[locale]/subscription/confirm/[token]">) {
  const { token } = await params;
  return <ConfirmView token={token} request={await findRequest(token)} />;
}
