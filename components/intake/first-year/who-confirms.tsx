"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { PagePart } from "@/components/ui/page-part";
import { addTopicsAction } from "@/lib/accounts/people/actions";
import type { Confirmers, Editor } from "@/lib/intake/first-year/confirmers";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./first-year.module.css";

/** Tells an administrator who accepts what a document proposes, and gives an editor the topics with one press. */
export function WhoConfirms({ confirmers }: { confirmers: Confirmers }) {
  const { ownId, topics, free, editors } = confirmers;
  const t = useTranslations("firstYear.confirmers");
  if (free.length === 0)
    return <p className={css.help}>{t("settled", { names: namesOf(editors, topics) })}</p>;
  return (
    <PagePart title={t("title")} help={t("help", { topics: topics.length, free: free.length })}>
      <ul className={css.editors}>
        {editors.map((editor) => (
          <EditorRow key={editor.id} editor={editor} topics={topics} />
        ))}
      </ul>
      <p className={css.links}>
        <Link href="/desk/people/invite" prefetch={false}>
          {t("invite")}
        </Link>
        {editors.some(({ id }) => id === ownId) ? null : (
          <Link href={`/desk/people/${ownId}`} prefetch={false}>
            {t("yourself")}
          </Link>
        )}
      </p>
    </PagePart>
  );
}

/** Names those who have any of the topics. */
function namesOf(editors: readonly Editor[], topics: readonly string[]): string {
  const holders = editors.filter(({ missing }) => missing.length < topics.length);
  return holders.map(({ name }) => name).join(" · ");
}

function EditorRow({ editor, topics }: { editor: Editor; topics: string[] }) {
  const { id: personId, name, missing } = editor;
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("firstYear.confirmers");
  const counts = { topics: topics.length, held: topics.length - missing.length };
  return (
    <li>
      <span>
        {name} <small>{t("some", counts)}</small>
      </span>
      <Button
        variant="outlined"
        size="small"
        disabled={isBusy}
        onClick={() => void run(() => addTopicsAction({ personId, topics: missing }))}
      >
        {t("give", { name })}
      </Button>
      <ActionMessage refusal={refusal} />
    </li>
  );
}
