import { useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { downloadAddress } from "../imprint/download-address";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./update-entry.module.css";

type Props = { release: ReleaseSummary; base: string; upcoming?: ReleaseContext };

/** Links to a version and its downloads. */
export function UpdateLinks({ release: { year, version }, base, upcoming }: Props) {
  const t = useTranslations("release.updates");
  const address = (format: "csv" | "json") =>
    upcoming ? downloadAddress(upcoming, format, {}) : observationsAddress(format, { year, version });
  return (
    <ul className={css.links} aria-label={t("downloads", { version })}>
      <li>
        <PublicLink href={base}>{t("read", { version })}</PublicLink>
      </li>
      <li>
        <a href={address("csv")}>{t("csv")}</a>
      </li>
      <li>
        <a href={address("json")}>{t("json")}</a>
      </li>
    </ul>
  );
}
