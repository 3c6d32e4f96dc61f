import { useLocale, useTranslations } from "next-intl";
import type { CorrectedFigure } from "@/lib/publication/changes/corrections";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress, reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import { type ShownCorrection, shownCorrections } from "./corrections";
import css from "./summary-corrections.module.css";

/** What was corrected since the first version, newest first: from → to, and why. Nothing if it was not. */
export function SummaryCorrections({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  const { shown, more } = shownCorrections(context);
  if (shown.length === 0) return null;
  const base = context.preview ? context.base : reportAddress(context.release.year);
  return (
    <section className={css.corrections} aria-label={t("corrections")}>
      {shown.map((each) => (
        <Version
          key={each.correction.version}
          context={context}
          shown={each}
          updates={updatesAddress(base)}
        />
      ))}
      {more > 0 && (
        <p>
          <PublicLink href={updatesAddress(base)}>{t("earlierCorrections", { count: more })}</PublicLink>
        </p>
      )}
    </section>
  );
}

type VersionProps = { context: ReleaseContext; shown: ShownCorrection; updates: string };

function Version({ context, shown: { correction, figures }, updates }: VersionProps) {
  const t = useTranslations("summary");
  const tRelease = useTranslations("release");
  const locale = useLocale();
  const { version, releasedAt, reasonClass, note } = correction;
  return (
    <div>
      <p>
        <strong>{t("correctedIn", { version, date: formatDate(releasedAt, locale) })}</strong>{" "}
        {reasonClass && `${tRelease(`reasonClasses.${reasonClass}`)} · `}
        <span lang={locale === "zh" ? undefined : "zh-CN"}>{note}</span>{" "}
        <PublicLink href={`${updates}#v${version}`}>{tRelease("updates.whatChanged")}</PublicLink>
      </p>
      {figures.length > 0 && (
        <ul className={css.figures}>
          {figures.map(({ key, was, now }) => (
            <li key={key}>
              <PublicLink href={figureAddress(context.base, key)}>{now.indicator.name[locale]}</PublicLink>{" "}
              <FromTo was={was} now={now} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function FromTo({ was, now }: { was: CorrectedFigure; now: ReleasedFigure }) {
  return (
    <span className={css.change}>
      <del>
        <Printed figure={was.before} />
      </del>{" "}
      →{" "}
      <ins>
        <Printed figure={now} />
      </ins>
    </span>
  );
}

function Printed({ figure }: { figure: ReleasedFigure }) {
  const locale = useLocale();
  const english = locale === "en" ? englishOfFigure(figure) : null;
  return (
    <span lang={locale === "zh" || english !== null ? undefined : "zh-CN"}>{english ?? figure.printed}</span>
  );
}
