import { useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Facts, Fact } from "@/components/ui/facts";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import { type Glossary, wordsOfBasis } from "@/lib/site-texts/glossary";
import { unitsOf } from "../format/format-unit";
import { FollowLinks } from "../site/follow-links";
import { PublicLink } from "../site/public-link";
import { TermLink } from "../site/term-link";

type Props = { indicator: PublishedIndicator; glossary: Glossary | undefined };

/** The key facts of an indicator: code, kind, unit, basis, years and topic, and how to follow it. */
export function IndicatorFacts({ indicator, glossary }: Props) {
  const t = useTranslations("public");
  const tFollow = useTranslations("subscriptions.follow");
  const locale = useLocale();
  const { code, kind, topic, values } = indicator;
  const units = unitsOf(values, locale);
  const separator = locale === "zh" ? "、" : ", ";
  const bases = [...new Set(values.map(({ figure }) => figure.period.basis))];
  const years = [...new Set(values.map(({ year }) => year))];
  return (
    <Facts>
      <Fact label={t("indicator.code")}>
        <code>{code}</code>
      </Fact>
      <Fact label={t("indicator.kind")}>{t(`kinds.${kind}`)}</Fact>
      {kind === "quantity" && (
        <Fact label={t("indicator.unit")}>
          {units.length === 0 && t("indicator.noUnit")}
          {units.map(({ unit, name }, index) => (
            <Fragment key={unit}>
              {index > 0 && separator}
              <TermLink glossary={glossary} word={unit}>
                {name}
              </TermLink>
            </Fragment>
          ))}
        </Fact>
      )}
      <Fact label={t("indicator.basis")}>
        {bases.map((basis, index) => (
          <Fragment key={basis}>
            {index > 0 && separator}
            <TermLink glossary={glossary} word={wordsOfBasis[basis]}>
              {t(`bases.${basis}`)}
            </TermLink>
          </Fragment>
        ))}
      </Fact>
      <Fact label={t("indicator.years")}>{years.join(separator)}</Fact>
      <Fact label={t("indicator.topic")}>
        <PublicLink href={topicAddress(topic.code)}>{topic.name[locale]}</PublicLink>
      </Fact>
      <Fact label={tFollow("label")}>
        <FollowLinks of={{ indicator: code }} />
      </Fact>
    </Facts>
  );
}
