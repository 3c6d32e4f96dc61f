import type { IndicatorInput } from "@/lib/outline/schema";
import { attendanceIndicators } from "./indicators/attendance";
import { beltRoadIndicators } from "./indicators/belt-road";
import { beltRoadExchangeIndicators } from "./indicators/belt-road-exchange";
import { cooperationIndicators } from "./indicators/cooperation";
import { cooperationPlatformIndicators } from "./indicators/cooperation-platforms";
import { cooperationProjectIndicators } from "./indicators/cooperation-projects";
import { deltaIndicators } from "./indicators/delta";
import { deltaCentreIndicators } from "./indicators/delta-centre";
import { deltaCommunityIndicators } from "./indicators/delta-community";
import { deltaInstrumentIndicators } from "./indicators/delta-instruments";
import { deltaPartnerIndicators } from "./indicators/delta-partners";
import { deltaResearchIndicators } from "./indicators/delta-research";
import { districtLists } from "./indicators/district-lists";
import { districtIndicators } from "./indicators/districts";
import { eventIndicators } from "./indicators/event";
import { eventFormIndicators } from "./indicators/event-form";
import { fairIndicators } from "./indicators/fair";
import { fairProgrammeIndicators } from "./indicators/fair-programme";
import { foreignRdIndicators } from "./indicators/foreign-rd";
import { internationalIndicators } from "./indicators/international";
import { internationalOfficeIndicators } from "./indicators/international-offices";
import { laureateIndicators } from "./indicators/laureates";
import { outreachIndicators } from "./indicators/outreach";
import { prizeIndicators } from "./indicators/prizes";
import { trainingIndicators } from "./indicators/training";

const ofTopic = (topic: string, groups: IndicatorInput[][]): IndicatorInput[] =>
  groups.flat().map((indicator) => ({ ...indicator, topic }));

export const indicators: IndicatorInput[] = [
  ...ofTopic("districts", [districtIndicators, districtLists]),
  ...ofTopic("delta", [
    deltaIndicators,
    deltaCommunityIndicators,
    deltaResearchIndicators,
    deltaInstrumentIndicators,
    deltaCentreIndicators,
    deltaPartnerIndicators,
  ]),
  ...ofTopic("domestic-cooperation", [
    cooperationIndicators,
    cooperationProjectIndicators,
    cooperationPlatformIndicators,
    trainingIndicators,
    outreachIndicators,
  ]),
  ...ofTopic("international-cooperation", [
    internationalIndicators,
    internationalOfficeIndicators,
    foreignRdIndicators,
    beltRoadIndicators,
    beltRoadExchangeIndicators,
    eventIndicators,
    eventFormIndicators,
    attendanceIndicators,
    laureateIndicators,
    prizeIndicators,
    fairIndicators,
    fairProgrammeIndicators,
  ]),
];
