import type { AuditPayload } from "./events";

export type EventType = AuditPayload["type"];

export const families = [
  "entry",
  "intake",
  "departments",
  "review",
  "release",
  "outline",
  "catalogue",
  "office",
  "site",
  "people",
  "record",
] as const;
export type Family = (typeof families)[number];

const entry = /^(field\.revised|finding|attachment|comment)/;
const outline = /^(report|section|block|field|item|relation)\./;

export function familyOf(type: string): Family {
  if (entry.test(type)) return "entry";
  if (/^(document|proposal|mapping)\./.test(type)) return "intake";
  if (/^(department|hand_over)\./.test(type)) return "departments";
  if (type.startsWith("submission.")) return "review";
  if (type.startsWith("release.")) return "release";
  if (type.startsWith("office.")) return "office";
  if (/^site_texts?\./.test(type)) return "site";
  if (type.startsWith("person.")) return "people";
  if (type.startsWith("record.")) return "record";
  return outline.test(type) ? "outline" : "catalogue";
}
