import { useTranslations } from "next-intl";
import { type ComparedTopic, countByGrade } from "@/lib/open-data/comparability/listing";
import type { BasisExample, Sign } from "@/lib/open-data/reading-signs/signs";
import { comparabilityAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import css from "./method-parts.module.css";
import { SignLegend } from "./sign-legend";

type Props = {
  topics: readonly ComparedTopic[];
  signs: readonly Sign[];
  bases: readonly BasisExample[];
};

/** What the methodology takes from data: how inexact numbers are read, and how many pairs of years compare. */
export function MethodParts({ topics, signs, bases }: Props) {
  const t = useTranslations("method.comparability");
  const counts = countByGrade(topics);
  return (
    <>
      <SignLegend signs={signs} bases={bases} />
      {topics.length > 0 && (
        <section aria-labelledby="comparability" className={css.part}>
          <h2 id="comparability" className={css.heading}>
            {t("title")}
          </h2>
          <p>
            {t("counts", {
              comparable: counts.comparable,
              reservation: counts.with_reservation,
              not: counts.not_comparable,
            })}{" "}
            <PublicLink href={comparabilityAddress}>{t("open")}</PublicLink>
          </p>
        </section>
      )}
    </>
  );
}
