import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { Bilingual } from "@/lib/platform/bilingual";
import { subscribeAddress } from "@/lib/publication/public-reads/addresses";
import { confirmationAddress } from "@/lib/subscriptions/addresses";
import { refusals } from "@/lib/subscriptions/refusals";
import { standingAlone } from "@/lib/subscriptions/standing-alone";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { ChangeForm } from "./change-form";
import css from "./subscribe-view.module.css";

type Props = { token: string; request: { email: string; what: Bilingual } | null };

/** What a confirmation asks: whether the address is to be told of this. */
export function ConfirmView({ token, request }: Props) {
  const t = useTranslations("subscriptions.confirm");
  const locale = useLocale();
  return (
    <PublicPage path={confirmationAddress(token)}>
      <PageGrid>
        <PageHeading title={t(request ? "title" : "gone")} />
        {request ? (
          <div className={css.part}>
            <p className={css.address}>{t("what", { email: request.email })}</p>
            <p className={css.what}>{standingAlone(request.what[locale])}</p>
            <ChangeForm action="confirm" token={token} label={t("do")} locale={locale} />
          </div>
        ) : (
          <div className={css.part}>
            <p className={css.paragraph}>{refusals.notConfirmed[locale]}</p>
            <p className={css.paragraph}>
              <PublicLink href={subscribeAddress()}>{t("again")}</PublicLink>
            </p>
          </div>
        )}
      </PageGrid>
    </PublicPage>
  );
}
