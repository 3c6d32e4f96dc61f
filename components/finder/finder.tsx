"use client";

import Dialog from "@mui/material/Dialog";
import useAutocomplete from "@mui/material/useAutocomplete";
import { useTranslations } from "next-intl";
import { type HTMLAttributes, type SyntheticEvent, useId, useState } from "react";
import { unlessComposing } from "@/components/ui/composing";
import { StaffThemeProvider } from "@/components/ui/staff-theme-provider";
import { type Found, type FoundGroup, foundGroups } from "@/lib/finder/found";
import { FoundLine } from "./found-line";
import css from "./finder.module.css";
import { useFound } from "./use-found";

/** The box that finds figures, sections, submissions and people: a combobox whose list is open as long as there is anything in it. */
export default function Finder({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const { found, isCurrent } = useFound(typed);
  const id = useId();
  const t = useTranslations("finder");
  const list = useAutocomplete<Found>({
    id,
    options: found ?? [],
    open: true,
    autoHighlight: true,
    clearOnBlur: false,
    value: null,
    inputValue: typed,
    onInputChange: (_, text, reason) => (reason === "input" ? setTyped(text) : undefined),
    onChange: (event) => followHighlighted(event, id),
    filterOptions: (options) => options,
    groupBy: ({ group }) => group,
    getOptionKey: (option) => `${option.group} ${option.id}`,
    getOptionLabel: ({ name }) => (typeof name === "string" ? name : name.zh),
  });
  const groups = groupsOf(list.groupedOptions as unknown as Grouped[]);
  return (
    <StaffThemeProvider>
      <Dialog
        open
        onClose={onClose}
        aria-labelledby={`${id}-label`}
        maxWidth="sm"
        fullWidth
        slotProps={{ paper: { className: css.box } }}
      >
        <div {...list.getRootProps()}>
          <label {...list.getInputLabelProps()} className={css.label}>
            {t("label")}
          </label>
          <input
            {...list.getInputProps()}
            onKeyDown={unlessComposing((event) => (event.key === "Escape" ? onClose() : undefined))}
            className={css.input}
            placeholder={t("hint")}
            maxLength={100}
            autoFocus
          />
        </div>
        <p className={css.status} role="status">
          {statusOf({ typed, found, isCurrent }, t)}
        </p>
        {groups.length > 0 ? (
          <div {...(list.getListboxProps() as HTMLAttributes<HTMLElement>)} className={css.list}>
            {groups.map(({ group, options, index }) => (
              <div key={group} role="group" aria-label={t(`groups.${group}`)}>
                <b aria-hidden="true">{t(`groups.${group}`)}</b>
                {options.map((option, place) => (
                  <FoundLine
                    key={option.id}
                    found={option}
                    option={list.getOptionProps({ option, index: index + place })}
                    onFollowed={onClose}
                  />
                ))}
              </div>
            ))}
          </div>
        ) : null}
      </Dialog>
    </StaffThemeProvider>
  );
}

// Enter presses the link, so that whatever asks before a link is followed is asked.
function followHighlighted(event: SyntheticEvent, id: string): void {
  const input = document.getElementById(id);
  const highlighted = input?.getAttribute("aria-activedescendant");
  if (event.type === "keydown" && highlighted) document.getElementById(highlighted)?.click();
}

type Grouped = { group: string; index: number; options: Found[] };

function groupsOf(grouped: readonly Grouped[]) {
  return grouped.flatMap((one) => {
    const group = foundGroups.find((name): name is FoundGroup => name === one.group);
    return group ? [{ ...one, group }] : [];
  });
}

type Status = { typed: string; found: readonly Found[] | null; isCurrent: boolean };

function statusOf(
  { typed, found, isCurrent }: Status,
  t: ReturnType<typeof useTranslations<"finder">>,
): string {
  if (typed.trim() === "") return t("start");
  if (!isCurrent) return t("searching");
  if (found === null) return t("failed");
  return found.length === 0 ? t("none") : "";
}
