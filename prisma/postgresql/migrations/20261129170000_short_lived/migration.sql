-- CreateTable
CREATE TABLE "ShortLived" (
    "key" TEXT COLLATE "C" NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,
    "value" TEXT COLLATE "C",

    CONSTRAINT "ShortLived_pkey" PRIMARY KEY ("key")
);
