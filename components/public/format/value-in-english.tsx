import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { hasHan } from "@/lib/characters/han";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { nameInEnglish, namesToTranslate } from "@/lib/publication/content/names-in-english";
import type { Mentions } from "@/lib/publication/public-reads/first-mentions";
import { Words } from "./words";
import css from "./value-in-english.module.css";

/** `mentions`: which names to put the Chinese beside; without it, all. */
type Props = { figure: ReleasedFigure; mentions?: Mentions | undefined };

/**
 * A value on an English page. Names and texts have the Chinese beside them where the page first mentions them. What has no English
 * name yet is printed in Chinese and marked as such.
 */
export function ValueInEnglish({ figure, mentions }: Props) {
  const { value, printed } = figure;
  const names = namesToTranslate(value);
  if (names.length === 0) return <Words>{englishOfFigure(figure) ?? printed}</Words>;
  if (names.every((name) => nameInEnglish(figure, name) === null)) return <Untranslated text={printed} />;
  const all = value.kind === "names" ? value.names.names : names;
  const isIncomplete = value.kind === "names" && !value.names.complete;
  return (
    <>
      {all.map((name, index) => (
        <Fragment key={index}>
          {index > 0 && ", "}
          <Name
            figure={figure}
            name={name}
            isFirst={mentions?.get(figure)?.has(name) ?? mentions === undefined}
          />
        </Fragment>
      ))}
      {isIncomplete && ", and others"}
    </>
  );
}

function Name({ figure, name, isFirst }: { figure: ReleasedFigure; name: string; isFirst: boolean }) {
  const english = nameInEnglish(figure, name);
  if (english === null) return <Untranslated text={name} />;
  return (
    <>
      {english}
      {isFirst && hasHan(name) && (
        <>
          {" "}
          <span className={css.beside} lang="zh-CN">
            {name}
          </span>
        </>
      )}
    </>
  );
}

function Untranslated({ text }: { text: string }) {
  const t = useTranslations("public.english");
  return (
    <>
      <span lang="zh-CN">{text}</span> <span className={css.mark}>{t("none")}</span>
    </>
  );
}
