#include "EmbeddedFiles.h"

static const unsigned char catalog_indicators[] = {
#embed "../../Catalog/indicators.json"
};

static const unsigned char catalog_targets[] = {
#embed "../../Catalog/targets.json"
};

static const unsigned char catalog_policy[] = {
#embed "../../Catalog/policy.json"
};

static const unsigned char catalog_words[] = {
#embed "../../Catalog/words.json"
};

static const unsigned char layout_guangzhou[] = {
#embed "../../Templates/layouts/guangzhou.json"
};

static const unsigned char layout_qujiang[] = {
#embed "../../Templates/layouts/qujiang.json"
};

static const unsigned char layout_form[] = {
#embed "../../Templates/layouts/form.json"
};

static const struct embedded_file files[] = {
    {"Catalog/indicators.json", catalog_indicators, sizeof catalog_indicators},
    {"Catalog/targets.json", catalog_targets, sizeof catalog_targets},
    {"Catalog/policy.json", catalog_policy, sizeof catalog_policy},
    {"Catalog/words.json", catalog_words, sizeof catalog_words},
    {"Templates/layouts/guangzhou.json", layout_guangzhou, sizeof layout_guangzhou},
    {"Templates/layouts/qujiang.json", layout_qujiang, sizeof layout_qujiang},
    {"Templates/layouts/form.json", layout_form, sizeof layout_form},
};

struct embedded_file embedded_file_at(size_t index) {
  if (index < sizeof files / sizeof files[0]) return files[index];
  return (struct embedded_file){0};
}
