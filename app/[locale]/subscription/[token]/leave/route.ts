import { forAnyone } from "@/app/api/route-access";
import { requestedLocale } from "@/lib/platform/i18n/load-messages";
import { site } from "@/lib/platform/site";
import { absolute, subscriptionAddress } from "@/lib/subscriptions/addresses";
import { leaveByOneClick } from "@/lib/subscriptions/one-click";

type Context = RouteContext<"/[locale]/subscription/[token]/leave">;

/** Leads who opens the address of a message's List-Unsubscribe header to the page with the button. Changes nothing. */
export const GET = forAnyone(async (_: Request, { params }: Context) => {
  const { locale, token } = await params;
  return Response.redirect(absolute(site(), requestedLocale(locale), subscriptionAddress(token)), 303);
});

/** Ends a subscription for a mail program (RFC 8058), which sends no cookie and comes from another site. */
export const POST = forAnyone(async (request: Request, { params }: Context) => {
  const form = await request.formData().catch(() => null);
  const { status, text } = await leaveByOneClick((await params).token, form);
  return new Response(`${text}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
});
