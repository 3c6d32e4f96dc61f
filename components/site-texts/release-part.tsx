import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { PagePart } from "@/components/ui/page-part";
import { Link } from "@/lib/platform/i18n/navigation";
import { siteVersionAddress } from "@/lib/site-texts/addresses";
import type { TextList } from "@/lib/site-texts/loaders";
import css from "./site-texts.module.css";
import { ToRelease } from "./to-release";

type Props = Pick<TextList, "versions" | "unreleased" | "mayRelease">;

/** What is approved and not published, and the versions that are. */
export function ReleasePart({ versions, unreleased, mayRelease }: Props) {
  const t = useTranslations("siteTexts.release");
  const dateTime = useDateTime();
  const next = (versions[0]?.version ?? 0) + 1;
  return (
    <PagePart title={t("heading")}>
      <p>
        {unreleased > 0
          ? t("unreleased", { count: unreleased })
          : t(versions.length > 0 ? "nothing" : "noVersion")}
      </p>
      {mayRelease && unreleased > 0 ? <ToRelease version={next} /> : null}
      {versions.length > 0 ? (
        <ul className={css.versions} aria-label={t("versions")}>
          {versions.map(({ version, releasedAt, publisherName, note }) => (
            <li key={version}>
              <Link href={siteVersionAddress(version)} prefetch={false}>
                {t("version", { version })}
              </Link>{" "}
              <span className={css.muted}>{t("by", { at: dateTime(releasedAt), name: publisherName })}</span>
              {note ? <p>{note}</p> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </PagePart>
  );
}
