import { useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { versionAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import css from "./imprint.module.css";

/** The versions of other years that the pages of a version compare with, each a link. */
export function ComparedVersions({ versions }: { versions: readonly ReleaseSummary[] }) {
  const t = useTranslations("public.release");
  return (
    <>
      <ul className={css.versions}>
        {versions.map(({ id, year, version }) => (
          <li key={id}>
            <PublicLink href={versionAddress(year, version)}>
              {t("reportVersion", { year, version })}
            </PublicLink>
          </li>
        ))}
      </ul>
      {t("comparedHelp")}
    </>
  );
}
