import { useLocale, useTranslations } from "next-intl";
import type { Editor, Topic } from "@/lib/catalogue/model";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./catalogue.module.css";
import { TopicEditing } from "./topic-editing";

type Props = { topics: readonly Topic[]; editors: readonly Editor[]; canEdit: boolean };

/** Topics with their sections and editors, editable for administrators. */
export function TopicList({ topics, editors, canEdit }: Props) {
  const locale = useLocale();
  const t = useTranslations("catalogue.topics");
  if (topics.length === 0) return <p className={css.muted}>{t("empty")}</p>;
  return (
    <ul className={`${css.entries} ${css.part}`}>
      {topics.map((topic) => (
        <li key={topic.code}>
          <h2 className={css.entryTitle}>
            {topic.name[locale]} <span className={css.code}>{topic.code}</span>
          </h2>
          <Editors topic={topic} />
          <Sections topic={topic} />
          {canEdit ? <TopicEditing topic={topic} editors={editors} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Editors({ topic }: { topic: Topic }) {
  const t = useTranslations("catalogue.topics");
  if (topic.editors.length === 0) return <p className={css.muted}>{t("noEditors")}</p>;
  return (
    <p className={css.links}>
      <span className={css.muted}>{t("editors")}</span>
      {topic.editors.map(({ id, name }) => (
        <span key={id}>{name}</span>
      ))}
    </p>
  );
}

function Sections({ topic }: { topic: Topic }) {
  const t = useTranslations("catalogue.topics");
  if (topic.sections.length === 0) return <p className={css.muted}>{t("noSections")}</p>;
  return (
    <p className={css.links}>
      <span className={css.muted}>{t("sections")}</span>
      {topic.sections.map(({ year, number }) => (
        <Link key={`${year} ${number}`} href={`/desk/reports/${year}/sections/${number}`} prefetch={false}>
          {year} {number}
        </Link>
      ))}
    </p>
  );
}
