import type { IndicatorInput } from "@/lib/outline/schema";
import { attendanceIndicators } from "./indicators/attendance";
import { beltRoadIndicators } from "./indicators/belt-road";
import { cooperationIndicators } from "./indicators/cooperation";
import { deltaIndicators } from "./indicators/delta";
import { deltaCentreIndicators } from "./indicators/delta-centre";
import { deltaPartnerIndicators } from "./indicators/delta-partners";
import { districtLists } from "./indicators/district-lists";
import { districtIndicators } from "./indicators/districts";
import { eventIndicators } from "./indicators/event";
import { fairIndicators } from "./indicators/fair";
import { fairProgrammeIndicators } from "./indicators/fair-programme";
import { internationalIndicators } from "./indicators/international";
import { outreachIndicators } from "./indicators/outreach";
import { prizeIndicators } from "./indicators/prizes";
import { trainingIndicators } from "./indicators/training";

export const indicators: IndicatorInput[] = [
  ...districtIndicators,
  ...districtLists,
  ...deltaIndicators,
  ...deltaCentreIndicators,
  ...deltaPartnerIndicators,
  ...cooperationIndicators,
  ...trainingIndicators,
  ...outreachIndicators,
  ...internationalIndicators,
  ...beltRoadIndicators,
  ...eventIndicators,
  ...attendanceIndicators,
  ...prizeIndicators,
  ...fairIndicators,
  ...fairProgrammeIndicators,
];
