import { useLocale, useTranslations } from "next-intl";
import type { CorrectingVersion } from "@/lib/publication/changes/corrections";
import { reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import css from "./correction-notice.module.css";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";

type Props = { context: ReleaseContext; of: "report" | "section"; versions: CorrectingVersion[] | undefined };

/** A notice that the report or the section has been corrected, with a link to what changed. Renders nothing if it was not. */
export function CorrectionNotice({ context, of, versions = [] }: Props) {
  const t = useTranslations("public.correction");
  const tRelease = useTranslations("release.updates");
  const locale = useLocale();
  const [newest] = versions;
  if (!newest) return null;
  const { version, releasedAt } = newest;
  const base = context.preview ? context.base : reportAddress(context.release.year);
  const hasMarks = versions.some(({ figures }) => figures > 0);
  return (
    <p className={css.notice} role="note">
      {t(of, { year: context.release.year, version, date: formatDate(releasedAt, locale) })}
      {hasMarks && ` ${t("marks")}`}{" "}
      <PublicLink href={`${updatesAddress(base)}#v${version}`}>{tRelease("whatChanged")}</PublicLink>
    </p>
  );
}
