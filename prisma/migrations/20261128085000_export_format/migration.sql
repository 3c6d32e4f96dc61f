-- The subject of an indicator. An existing one gets that of its newest section.
ALTER TABLE "Indicator" ADD COLUMN "topicId" TEXT REFERENCES "Topic" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
UPDATE "Indicator" SET "topicId" = (
  SELECT s."topicId" FROM "Field" f
  JOIN "Section" s ON s."id" = f."sectionId"
  JOIN "Report" r ON r."id" = s."reportId"
  WHERE f."indicatorId" = "Indicator"."id"
  ORDER BY r."year" DESC, s."position" LIMIT 1
);

-- Whether a number typed without a unit is printed with that of its indicator.
ALTER TABLE "Indicator" ADD COLUMN "printsUnit" BOOLEAN NOT NULL DEFAULT true;

-- Null in releases of export format 1, as nulls are not part of a seal.
ALTER TABLE "Release" ADD COLUMN "exportFormat" INTEGER;
ALTER TABLE "Observation" ADD COLUMN "figure_key" TEXT;
ALTER TABLE "Observation" ADD COLUMN "breakdown" TEXT;
ALTER TABLE "Observation" ADD COLUMN "section_title_en" TEXT;
ALTER TABLE "Observation" ADD COLUMN "unit_name_en" TEXT;
ALTER TABLE "Observation" ADD COLUMN "text_value_en" TEXT;
ALTER TABLE "Observation" ADD COLUMN "list_complete" TEXT;
ALTER TABLE "Observation" ADD COLUMN "comparability" TEXT;
ALTER TABLE "Observation" ADD COLUMN "comparability_note" TEXT;
ALTER TABLE "Observation" ADD COLUMN "comparability_note_en" TEXT;
ALTER TABLE "Observation" ADD COLUMN "comment_en" TEXT;
ALTER TABLE "Observation" ADD COLUMN "export_format" TEXT;
