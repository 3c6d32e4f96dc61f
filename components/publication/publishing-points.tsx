"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { Point, PointLine } from "@/lib/publication/releases/publishing";
import { ChecklistLines } from "./checklist-lines";
import css from "./publishing-points.module.css";
import type { TypedOrder } from "./publish-order";

/** A point of more lines is folded at first. */
const mostOpen = 4;

type Props = { year: number; points: readonly Point[] };

/** What to look at before publishing, each point with a box to tick; all must be ticked. */
export function PublishingPoints({ year, points }: Props) {
  const t = useTranslations("release.publishing");
  if (points.length === 0) return <p>{t("noPoints")}</p>;
  return (
    <ul className={css.points}>
      {points.map((point) => (
        <PointItem key={point.kind} year={year} point={point} />
      ))}
    </ul>
  );
}

function PointItem({ year, point }: { year: number; point: Point }) {
  const { kind, sentence, lines } = point;
  const { register, formState } = useFormContext<TypedOrder>();
  const locale = useLocale();
  const t = useTranslations("release");
  const isOwn = kind === "WAIVED" || kind === "HINTS";
  const name = isOwn ? t(`publishing.points.${kind}`) : t(`checklist.codes.${kind}`);
  const isMissed = Boolean(formState.errors.seen?.[kind]);
  return (
    <li className={css.point}>
      <details open={lines.length <= mostOpen}>
        <summary>
          <span className={css.name}>
            {name} {lines.length}
          </span>
          {sentence ? <span className={css.sentence}>{sentence[locale]}</span> : null}
        </summary>
        <div className={css.lines}>
          <ChecklistLines
            year={year}
            lines={lines}
            sayOf={sentence ? null : (line) => <Said line={line} />}
          />
        </div>
      </details>
      <label className={css.seen} data-is-missed={isMissed || undefined}>
        <input
          type="checkbox"
          aria-label={t("publishing.seenOf", { name })}
          aria-invalid={isMissed}
          {...register(`seen.${kind}`, { required: true })}
        />
        {t("publishing.seen")}
      </label>
    </li>
  );
}

function Said({ line: { sentence, given } }: { line: PointLine }) {
  const locale = useLocale();
  const t = useTranslations("release.publishing");
  return (
    <>
      {sentence[locale]}
      {given ? (
        <span className={css.given}>{t("given", { reason: given.reason, name: given.authorName })}</span>
      ) : null}
    </>
  );
}
