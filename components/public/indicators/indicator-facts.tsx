import { useLocale, useTranslations } from "next-intl";
import { Facts, Fact } from "@/components/ui/facts";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import { formatUnits } from "../format/format-unit";
import { FollowLinks } from "../site/follow-links";
import { PublicLink } from "../site/public-link";

/** The key facts of an indicator: code, kind, unit, basis, years and topic, and how to follow it. */
export function IndicatorFacts({ indicator }: { indicator: PublishedIndicator }) {
  const t = useTranslations("public");
  const tFollow = useTranslations("subscriptions.follow");
  const locale = useLocale();
  const { code, kind, topic, values } = indicator;
  const unit = formatUnits(values, locale);
  const bases = [...new Set(values.map(({ figure }) => figure.period.basis))];
  const years = [...new Set(values.map(({ year }) => year))];
  return (
    <Facts>
      <Fact label={t("indicator.code")}>
        <code>{code}</code>
      </Fact>
      <Fact label={t("indicator.kind")}>{t(`kinds.${kind}`)}</Fact>
      {kind === "quantity" && <Fact label={t("indicator.unit")}>{unit ?? t("indicator.noUnit")}</Fact>}
      <Fact label={t("indicator.basis")}>
        {bases.map((basis) => t(`bases.${basis}`)).join(locale === "zh" ? "、" : ", ")}
      </Fact>
      <Fact label={t("indicator.years")}>{years.join(locale === "zh" ? "、" : ", ")}</Fact>
      <Fact label={t("indicator.topic")}>
        <PublicLink href={topicAddress(topic.code)}>{topic.name[locale]}</PublicLink>
      </Fact>
      <Fact label={tFollow("label")}>
        <FollowLinks of={{ indicator: code }} />
      </Fact>
    </Facts>
  );
}
