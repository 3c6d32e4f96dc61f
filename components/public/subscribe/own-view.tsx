import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import { subscribeAddress } from "@/lib/publication/public-reads/addresses";
import { subscriptionAddress } from "@/lib/subscriptions/addresses";
import type { ShownSubscription } from "@/lib/subscriptions/reads";
import { standingAlone } from "@/lib/subscriptions/standing-alone";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { ChangeForm } from "./change-form";
import css from "./subscribe-view.module.css";

type Props = { token: string; subscription: ShownSubscription | null };

/** The page of one subscriber: what the address is told of, and how to end it. */
export function OwnView({ token, subscription }: Props) {
  const t = useTranslations("subscriptions.own");
  return (
    <PublicPage path={subscriptionAddress(token)}>
      <PageGrid>
        <PageHeading title={t(subscription ? "title" : "gone")} />
        <div className={css.part}>
          {subscription ? (
            <Subscription token={token} {...subscription} />
          ) : (
            <p className={css.paragraph}>{t("goneHelp")}</p>
          )}
        </div>
        <p className={css.part}>
          <PublicLink href={subscribeAddress()}>{t(subscription ? "more" : "again")}</PublicLink>
        </p>
      </PageGrid>
    </PublicPage>
  );
}

function Subscription({ token, email, scopes }: ShownSubscription & { token: string }) {
  const t = useTranslations("subscriptions.own");
  const locale = useLocale();
  return (
    <>
      <p className={css.address}>{t("of", { email })}</p>
      <ul className={css.scopes}>
        {scopes.map(({ scope, name }) => (
          <li key={scope}>
            <span>{standingAlone(name[locale])}</span>
            {scopes.length > 1 && (
              <ChangeForm action="drop" token={token} scope={scope} label={t("drop")} locale={locale} />
            )}
          </li>
        ))}
      </ul>
      <ChangeForm action="leave" token={token} label={t("leave")} locale={locale} />
      <p className={css.help}>{t("leaveHelp")}</p>
    </>
  );
}
