// Writes the longest summary that the demo's 2023 has places for, and publishes it after two corrections of several figures.
import "../../server/process/settings.mjs";
import { saveField } from "@/lib/entry/saving/commands";
import { pointKey, pointPlaces } from "@/lib/outline/summary-form";
import { closeDatabase } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { demoPeople, idsOfYear, must } from "@/prisma/demo/loading";

const year = 2023;
const note = "对口地区的统计口径重新核对后，按各承办单位报送的原始名册更正。".repeat(2);
const corrected = [
  "cooperation.projects",
  "cooperation.funding",
  "training.batches",
  "training.people",
  "outreach.institutions",
];
const corrections = [
  ["29项", "1350万元", "25批", "1180人次", "80余家"],
  ["30项", "1360万元", "26批", "1280人次", "90余家"],
];

const points = {
  zh: "为对口地区举办科技培训{training.batches}，参训{training.people}，课程由高校、科研院所和企业共同开设，参训人员来自对口地区的科技主管部门、园区和企业，结业后由派出单位安排到本职岗位上继续从事科技管理和服务工作。",
  en: "Shanghai held {training.batches} courses for its partner regions, with {training.people}, taught by universities, institutes and companies together, for people from the science offices, parks and companies of these regions, who then went back to their posts there.",
};

const { editor, reviewer, admin } = await demoPeople();
const { fieldId, sectionId } = await idsOfYear(year);

async function approve(
  section: string,
  typed: readonly (readonly [string, string, number])[],
): Promise<void> {
  for (const [key, text, basedOn] of typed)
    must(await saveField({ fieldId: fieldId(key), typed: text, reason: "重新核对", basedOn }, editor), key);
  const { id } = must(await submitSection({ sectionId: sectionId(section) }, editor));
  must(await approveSubmission(await seenNow(id), reviewer));
}

const places = Array.from({ length: pointPlaces.most }, (_, index) => index + 1);
// The demo has written the first five.
const summary = (["zh", "en"] as const).flatMap((language) =>
  places.map((nth) => [pointKey(nth, language), points[language], nth <= 5 ? 1 : 0] as const),
);

for (const [index, values] of corrections.entries()) {
  await approve(
    "8.3",
    corrected.map((key, at) => [key, values[at] ?? "", index + 1] as const),
  );
  if (index === 1) await approve("0", summary);
  must(await publishNow({ year, note, reasonClass: "source_revised" }, admin), note);
}
await closeDatabase();
