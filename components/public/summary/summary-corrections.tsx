import { useLocale, useTranslations } from "next-intl";
import type { CorrectedFigure, ReportCorrection } from "@/lib/publication/changes/corrections";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress, reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./summary-corrections.module.css";

/** So many figures are named of each version; the list of changes has all of them. */
const named = 5;

/** What was corrected since the first version, newest first: from → to, and why. Nothing if it was not. */
export function SummaryCorrections({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  const { versions } = context.corrections;
  if (versions.length === 0) return null;
  return (
    <section className={css.corrections} aria-label={t("corrections")}>
      {versions.map((version) => (
        <Version key={version.version} context={context} correction={version} />
      ))}
    </section>
  );
}

function Version({ context, correction }: { context: ReleaseContext; correction: ReportCorrection }) {
  const t = useTranslations("summary");
  const tRelease = useTranslations("release");
  const locale = useLocale();
  const { version, releasedAt, reasonClass, note } = correction;
  const { figures } = context.release.report;
  const corrected = [...context.corrections.figures].flatMap(([key, was]) => {
    const now = figures[key];
    return was.version === version && now ? [{ key, was, now }] : [];
  });
  const base = context.preview ? context.base : reportAddress(context.release.year);
  return (
    <div>
      <p>
        <strong>{t("correctedIn", { version, date: formatDate(releasedAt, locale) })}</strong>{" "}
        {reasonClass && `${tRelease(`reasonClasses.${reasonClass}`)} · `}
        <span lang={locale === "zh" ? undefined : "zh-CN"}>{note}</span>{" "}
        <PublicLink href={`${updatesAddress(base)}#v${version}`}>
          {tRelease("updates.whatChanged")}
        </PublicLink>
      </p>
      {corrected.length > 0 && (
        <ul className={css.figures}>
          {corrected.slice(0, named).map(({ key, was, now }) => (
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
