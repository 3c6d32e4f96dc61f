import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { Release } from "@/lib/publication/content/model";
import { indicatorScope, reportScope, scopeNames } from "@/lib/subscriptions/messages";
import { printScope, type Scope } from "@/lib/subscriptions/model";
import { standingAlone } from "@/lib/subscriptions/standing-alone";
import { PageHeading } from "../site/page-heading";
import { PublicPage } from "../site/public-page";
import type { Chosen } from "./chosen";
import { FeedList } from "./feed-list";
import { SubscribeForm } from "./subscribe-form";
import css from "./subscribe-view.module.css";

type Props = { releases: readonly Release[]; chosen: Chosen; canMail: boolean };

/** The page on which readers ask to be told of releases and corrections, by mail where that is set up, and by feeds. */
export function SubscribeView({ releases, chosen, canMail }: Props) {
  const t = useTranslations("subscriptions");
  return (
    <PublicPage path="/subscribe">
      <PageGrid>
        <PageHeading title={t("title")} lead={t("lead")} />
        <section className={css.part}>
          <h2 className={css.heading}>{t("byMail")}</h2>
          {canMail ? <MailForm releases={releases} chosen={chosen} /> : <p>{t("noMail")}</p>}
        </section>
        <section className={css.part}>
          <h2 className={css.heading}>{t("feeds.title")}</h2>
          <p>{t("feeds.help")}</p>
          <FeedList releases={releases} chosen={chosen} />
        </section>
        {canMail && (
          <section className={css.part}>
            <h2 className={css.heading}>{t("privacy.title")}</h2>
            {(["kept", "left", "tracking"] as const).map((name) => (
              <p key={name} className={css.paragraph}>
                {t(`privacy.${name}`)}
              </p>
            ))}
          </section>
        )}
      </PageGrid>
    </PublicPage>
  );
}

function MailForm({ releases, chosen }: Omit<Props, "canMail">) {
  const locale = useLocale();
  const { release, indicator } = chosen;
  const option = (scope: Scope, name: { zh: string; en: string }) => ({
    value: printScope(scope),
    label: standingAlone(name[locale]),
  });
  const ofIndicator = indicator
    ? [option({ kind: "indicator", code: indicator.code }, indicatorScope(indicator.name))]
    : [];
  const options = [
    ...ofIndicator,
    option({ kind: "all" }, scopeNames.all),
    option({ kind: "corrections" }, scopeNames.corrections),
    ...releases.map(({ year, title }) => option({ kind: "report", year }, reportScope(title))),
  ];
  const first = release && printScope({ kind: "report", year: release.year });
  return <SubscribeForm options={options} chosen={first ?? options[0]?.value ?? ""} />;
}
