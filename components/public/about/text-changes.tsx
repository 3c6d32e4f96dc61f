import { useLocale, useTranslations } from "next-intl";
import { Difference } from "@/components/ui/difference";
import type { PartChange, TextChange } from "@/lib/site-texts/changes";
import { nameOfText } from "@/lib/site-texts/messages";
import { Words } from "../format/words";
import css from "./about.module.css";

/** What a version changed, text by text, with the words marked. Of what is new or removed, only the name is told. */
export function TextChanges({ changes }: { changes: readonly TextChange[] }) {
  const t = useTranslations("about.versions");
  const locale = useLocale();
  return (
    <ul className={css.changes}>
      {changes.map(({ key, kind, content, parts }) => (
        <li key={key}>
          <b>
            <Words>{nameOfText(key, content)[locale]}</Words>
          </b>{" "}
          <span className={css.muted}>{t(`kinds.${kind}`)}</span>
          {kind === "changed"
            ? parts.map((part) => <Part key={`${part.part} ${part.language}`} change={part} />)
            : null}
        </li>
      ))}
    </ul>
  );
}

function Part({ change: { part, language, runs } }: { change: PartChange }) {
  const t = useTranslations("about");
  return (
    <div className={css.changed}>
      <span className={css.muted}>
        {t(`parts.${part}`)}
        {language ? ` · ${t(`languages.${language}`)}` : null}
      </span>
      <p lang={language === "en" || part === "english" ? "en" : "zh-CN"}>
        <Difference runs={runs} />
      </p>
    </div>
  );
}
