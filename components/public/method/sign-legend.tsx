import { useLocale, useTranslations } from "next-intl";
import { Sparkline } from "@/components/chart/sparkline";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import { figureAddress } from "@/lib/publication/public-reads/addresses";
import type { BasisExample, Example, Sign } from "@/lib/open-data/reading-signs/signs";
import { Words } from "../format/words";
import { PublicLink } from "../site/public-link";
import css from "./sign-legend.module.css";

type Props = { signs: readonly Sign[]; bases: readonly BasisExample[] };

/** What the words of inexact numbers mean, how charts draw them, and what the period bases are, each with a published figure. */
export function SignLegend({ signs, bases }: Props) {
  const t = useTranslations("method.signs");
  return (
    <>
      <table className={css.table}>
        <caption className={css.caption}>{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("words")}</th>
            <th scope="col">{t("meaning")}</th>
            <th scope="col">{t("chart")}</th>
            <th scope="col">{t("example")}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map((sign) => (
            <SignRow key={sign.kind} sign={sign} />
          ))}
        </tbody>
      </table>
      <p className={css.law}>
        <Words>{t("law")}</Words>
      </p>
      {bases.length > 0 && <BasisTable bases={bases} />}
    </>
  );
}

function SignRow({ sign: { kind, words, excluding, open, isDrawn, example } }: { sign: Sign }) {
  const t = useTranslations("method.signs");
  const tPublic = useTranslations("public");
  const all = [...words, ...excluding];
  return (
    <tr>
      <th scope="row" className={css.over}>
        {tPublic(`qualifierWords.${kind}`)}
        {all.length > 0 && (
          <span lang="zh-CN" className={css.words}>
            {all.join(" ")}
          </span>
        )}
      </th>
      <td className={css.over}>
        {t(`meanings.${kind}`)}
        {excluding.length > 0 && <Excluding words={excluding} />}
      </td>
      <td data-label={t("chart")} className={css.chart}>
        {isDrawn ? <PointPicture open={open} isRange={kind === "range"} /> : t("notDrawn")}
      </td>
      <td data-label={t("example")}>{example ? <ExampleLink example={example} /> : t("noExample")}</td>
    </tr>
  );
}

function Excluding({ words }: { words: readonly string[] }) {
  const t = useTranslations("method.signs");
  return (
    <span className={css.words}>
      <Words>{t("excluding", { words: words.join("、") })}</Words>
    </span>
  );
}

const years = { first: 0, last: 0 };

/** A point as charts draw it. */
function PointPicture({ open, isRange }: { open: Sign["open"]; isRange: boolean }) {
  const [low, high] = isRange ? [4, 8] : [6, 6];
  const points = [{ year: 0, at: 6, low, high, open }];
  return (
    <span className={css.picture}>
      <Sparkline data={{ points, lines: [] }} years={years} />
    </span>
  );
}

function ExampleLink({ example: { base, year, figure } }: { example: Example }) {
  const t = useTranslations("method.signs");
  const locale = useLocale();
  const english = locale === "en" ? englishOfFigure(figure) : null;
  return (
    <>
      <PublicLink href={figureAddress(base, figure.key)} className={css.figure}>
        <span lang="zh-CN">{figure.printed}</span>
      </PublicLink>
      {english && <span className={css.words}>{english}</span>}
      <span className={css.words}>
        <Words>{t("of", { year, name: figure.indicator.name[locale] })}</Words>
      </span>
    </>
  );
}

function BasisTable({ bases }: { bases: readonly BasisExample[] }) {
  const t = useTranslations("method.signs");
  const tPublic = useTranslations("public.bases");
  return (
    <table className={css.table}>
      <caption className={css.caption}>{t("bases.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("basis")}</th>
          <th scope="col">{t("meaning")}</th>
          <th scope="col">{t("example")}</th>
        </tr>
      </thead>
      <tbody>
        {bases.map(({ basis, example }) => (
          <tr key={basis}>
            <th scope="row">{tPublic(basis)}</th>
            <td className={css.over}>{t(`basisMeanings.${basis}`)}</td>
            <td data-label={t("example")}>
              <ExampleLink example={example} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
