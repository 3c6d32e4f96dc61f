# Reads the SDMX structure and data of a site with rsdmx, and checks them against the CSV export.
#   Rscript scripts/readers/sdmx.R http://localhost:3000
# Debian: apt-get install r-base-core r-cran-rsdmx
suppressPackageStartupMessages(library(rsdmx))
site <- commandArgs(trailingOnly = TRUE)[1]
if (is.na(site)) stop("Give the address of the site.")

fetched <- function(path) {
  file <- tempfile()
  download.file(paste0(site, path), file, quiet = TRUE, mode = "wb")
  file
}

structure <- readSDMX(fetched("/api/v1/sdmx/structure.xml"), isURL = FALSE)
data <- readSDMX(fetched("/api/v1/observations.sdmx.xml"), isURL = FALSE)
# rsdmx compares a whole table with NA, which R 4.2 warns about for each observation.
read <- suppressWarnings(as.data.frame(setDSD(data, structure), labels = TRUE))
csv <- read.csv(fetched("/api/v1/observations.csv"), colClasses = "character", fileEncoding = "UTF-8-BOM")

lists <- slot(slot(structure, "codelists"), "codelists")
series <- paste(read$INDICATOR, read$EVENT_SERIES, read$BREAKDOWN)
cat("rsdmx", as.character(packageVersion("rsdmx")), "\n")
cat("code lists:", length(lists), " codes:", sum(sapply(lists, function(l) length(l@Code))), "\n")
cat("observations:", nrow(read), " rows of the CSV:", nrow(csv), "\n")
cat("series:", length(unique(series)), " of several years:", sum(table(series) > 1), "\n")

stopifnot(
  nrow(read) == nrow(csv),
  identical(as.character(read$ROW_HASH), csv$row_hash),
  identical(as.numeric(read$obsValue), suppressWarnings(as.numeric(csv$obs_value))),
  !anyDuplicated(paste(series, read$TIME_PERIOD)),
  !anyNA(read$INDICATOR_label.zh), !anyNA(read$UNIT_MEASURE_label.en)
)
cat("ok\n")
