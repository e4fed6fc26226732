#include "EmbeddedFiles.h"

static const unsigned char catalog_indicators[] = {
#embed "../../Catalog/indicators.json"
};

static const unsigned char catalog_targets[] = {
#embed "../../Catalog/targets.json"
};

static const unsigned char catalog_initials[] = {
#embed "../../Catalog/initials.txt"
};

static const unsigned char layout_guangzhou[] = {
#embed "../../Templates/layouts/guangzhou.json"
};

static const struct embedded_file files[] = {
    {"Catalog/indicators.json", catalog_indicators, sizeof catalog_indicators},
    {"Catalog/targets.json", catalog_targets, sizeof catalog_targets},
    {"Catalog/initials.txt", catalog_initials, sizeof catalog_initials},
    {"Templates/layouts/guangzhou.json", layout_guangzhou, sizeof layout_guangzhou},
};

struct embedded_file embedded_file_at(size_t index) {
  if (index < sizeof files / sizeof files[0]) return files[index];
  return (struct embedded_file){0};
}
