import { useLocale, useTranslations } from "next-intl";
import type { Release } from "@/lib/publication/content/model";
import { feedAddress, indicatorFeedAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import type { Chosen } from "./chosen";
import css from "./subscribe-view.module.css";

/** The feeds of all reports, of each one and, where the page was opened for an indicator, of that. */
export function FeedList({ releases, chosen }: { releases: readonly Release[]; chosen: Chosen }) {
  const t = useTranslations("release.feed");
  const locale = useLocale();
  const { indicator } = chosen;
  const feeds = [
    ...(indicator
      ? [[indicatorFeedAddress(indicator.code), t("indicator", { name: indicator.name[locale] })] as const]
      : []),
    [feedAddress(), t("title")] as const,
    ...releases.map(({ year, title }) => [feedAddress(year), t("report", { title: title[locale] })] as const),
  ];
  return (
    <ul className={css.feeds}>
      {feeds.map(([address, name]) => (
        <li key={address}>
          <PublicLink href={address}>{name}</PublicLink>
        </li>
      ))}
    </ul>
  );
}
