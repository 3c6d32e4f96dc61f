import type { Actor } from "@/lib/platform/actor";
import { textAddress } from "@/lib/site-texts/addresses";
import { nameOfText } from "@/lib/site-texts/messages";
import { isUnreleased, type SiteText } from "@/lib/site-texts/model";
import { canReleaseTexts } from "@/lib/site-texts/policy";
import { isReturnedTo, waitsFor } from "@/lib/site-texts/waiting";
import type { Task } from "./task";

/** Returns what a person has to do with the texts of the site. */
export function siteTextTasks(texts: readonly SiteText[], actor: Actor): Task[] {
  const unreleased = canReleaseTexts(actor) ? texts.filter(isUnreleased).length : 0;
  return [
    ...texts.flatMap((text) => taskOf(text, actor)),
    ...(unreleased > 0
      ? [{ kind: "siteRelease" as const, count: unreleased, address: "/desk/site/release" }]
      : []),
  ];
}

function taskOf(text: SiteText, actor: Actor): Task[] {
  const { key, newest, approved, waiting, returned } = text;
  const place = {
    name: nameOfText(key, newest.content ?? approved?.content ?? null),
    address: textAddress(key),
  };
  if (returned && isReturnedTo(text, actor))
    return [{ kind: "siteReturned", ...place, by: returned.deciderName, reason: returned.reason ?? "" }];
  if (waiting && waitsFor(text, actor))
    return [{ kind: "siteReview", ...place, by: waiting.submitterName, at: waiting.at }];
  return [];
}
