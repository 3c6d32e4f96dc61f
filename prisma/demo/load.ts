import { passwordRefusal } from "@/lib/accounts/passwords/accept-password";
import { addPerson } from "@/lib/accounts/people/commands";
import { extendCatalogue } from "@/lib/catalogue/commands";
import { gradePair } from "@/lib/catalogue/grade-commands";
import { setEnglishName } from "@/lib/catalogue/name-commands";
import { saveField } from "@/lib/entry/saving/commands";
import { changeOffice } from "@/lib/office/commands";
import { stampOf } from "@/lib/office/edit-stamp";
import { findOffice } from "@/lib/office/repository";
import { summaryNumber } from "@/lib/outline/summary-section";
import { openReport } from "@/lib/outline/opening/commands";
import { type Role, system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { catalogue } from "./catalogue/catalogue";
import { englishNames } from "./catalogue/english-names";
import { grades } from "./catalogue/grades";
import type { DemoReport } from "./format";
import { loadSample } from "./load-sample";
import { demoPeople, must, idsOfYear } from "./loading";
import { office } from "./office";
import { outlineOf } from "./outline-of";
import { reports } from "./reports";
import { loadSiteTexts } from "./site-texts/load";
import { seenNow } from "@/lib/review/seen-now";

type Options = {
  /** Returns the password of an account. */
  passwordOf: (email: string) => string;
  onProgress: (line: string) => void;
};

/** A password that may not be chosen by a person is none for the demo either. */
export class DemoRefused extends Error {}

export const people: { email: string; name: string; roles: Role[] }[] = [
  { email: "editor@annals.test", name: "演示编辑", roles: ["editor"] },
  { email: "reviewer@annals.test", name: "演示审核", roles: ["reviewer"] },
  { email: "admin@annals.test", name: "演示管理员", roles: ["administrator"] },
];

/** Loads the demo people and reports through the same commands as the screens. */
export async function loadDemo({ passwordOf, onProgress }: Options): Promise<void> {
  must(await changeOffice({ ...office, stamp: stampOf(await findOffice(reader())) }, system));
  must(await extendCatalogue(catalogue, system));
  for (const graded of grades) must(await gradePair({ ...graded, was: null }, system), graded.code);
  for (const name of englishNames) must(await setEnglishName(name, system), name.zh);
  await addDemoPeople(passwordOf);
  onProgress(`people: ${people.map((person) => person.email).join(", ")}`);
  for (const report of reports) await loadReport(report, onProgress);
  await loadSiteTexts(onProgress);
  await loadSample(onProgress);
}

/** Throws DemoRefused for a password that may not be used. */
export async function addDemoPeople(passwordOf: Options["passwordOf"]): Promise<void> {
  for (const person of people) await addDemoPerson(person, passwordOf(person.email));
}

async function addDemoPerson(person: (typeof people)[number], password: string): Promise<void> {
  const refused = await passwordRefusal(reader(), { ...person, hasSecondFactor: false }, password);
  if (refused) throw new DemoRefused(`DEMO_PASSWORD cannot be used. ${refused.en}`);
  const topics = person.roles.includes("editor") ? catalogue.topics.map((topic) => topic.code) : [];
  must(await addPerson({ ...person, topics, password }, system));
}

async function loadReport(report: DemoReport, onProgress: Options["onProgress"]): Promise<void> {
  const { editor, reviewer, admin } = await demoPeople();
  const { outline, values } = outlineOf(report, catalogue.indicators);
  must(await openReport(outline, admin));
  const { fieldId, sectionIds } = await idsOfYear(report.year);
  for (const { key, section, typed } of values) {
    const isOurs = section === summaryNumber;
    const source = isOurs ? "演示站据本报告的数字撰写" : `《${report.title.zh}》${section}`;
    must(await saveField({ fieldId: fieldId(key), typed, source, basedOn: 0 }, editor), key);
  }
  onProgress(`${report.year}: ${values.length} figures and sentences entered`);
  for (const sectionId of sectionIds) {
    const { id } = must(await submitSection({ sectionId }, editor));
    must(await approveSubmission(await seenNow(id), reviewer));
  }
  const { version } = must(await publishNow({ year: report.year, note: "" }, admin));
  onProgress(`${report.year}: ${sectionIds.length} sections approved, version ${version} released`);
}
