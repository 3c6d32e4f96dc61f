import { useTranslations } from "next-intl";
import {
  feedAddress,
  indicatorFeedAddress,
  subscribeAddress,
} from "@/lib/publication/public-reads/addresses";
import css from "./follow-links.module.css";
import { PublicLink } from "./public-link";

type Props = { of: { report: number } | { indicator: string } };

/** Links with which a reader is told of what changes in a report or an indicator: by mail where that is set up, or by its feed. */
export function FollowLinks({ of }: Props) {
  const t = useTranslations("subscriptions.follow");
  return (
    <ul className={css.links}>
      <li>
        <PublicLink href={subscribeAddress(of)}>{t("ways")}</PublicLink>
      </li>
      <li>
        {"report" in of ? (
          <PublicLink href={feedAddress(of.report)}>{t("report")}</PublicLink>
        ) : (
          <PublicLink href={indicatorFeedAddress(of.indicator)}>{t("indicator")}</PublicLink>
        )}
      </li>
    </ul>
  );
}
