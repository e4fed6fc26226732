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

static const unsigned char catalog_functions[] = {
#embed "../../Catalog/functions.json"
};

static const unsigned char catalog_initials[] = {
#embed "../../Catalog/initials.txt"
};

static const unsigned char catalog_pinyin[] = {
#embed "../../Catalog/pinyin.txt"
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

static const unsigned char starter_training[] = {
#embed "../../Templates/starters/training.json"
};

static const unsigned char starter_allowance[] = {
#embed "../../Templates/starters/allowance.json"
};

static const unsigned char starter_operations[] = {
#embed "../../Templates/starters/operations.json"
};

static const unsigned char starter_event[] = {
#embed "../../Templates/starters/event.json"
};

static const unsigned char starter_procurement[] = {
#embed "../../Templates/starters/procurement.json"
};

static const unsigned char starter_repair[] = {
#embed "../../Templates/starters/repair.json"
};

static const unsigned char starter_services[] = {
#embed "../../Templates/starters/services.json"
};

static const unsigned char starter_staff[] = {
#embed "../../Templates/starters/staff.json"
};

static const struct embedded_file files[] = {
    {"Catalog/indicators.json", catalog_indicators, sizeof catalog_indicators},
    {"Catalog/targets.json", catalog_targets, sizeof catalog_targets},
    {"Catalog/policy.json", catalog_policy, sizeof catalog_policy},
    {"Catalog/words.json", catalog_words, sizeof catalog_words},
    {"Catalog/functions.json", catalog_functions, sizeof catalog_functions},
    {"Templates/layouts/guangzhou.json", layout_guangzhou, sizeof layout_guangzhou},
    {"Templates/layouts/qujiang.json", layout_qujiang, sizeof layout_qujiang},
    {"Templates/layouts/form.json", layout_form, sizeof layout_form},
    {"Catalog/initials.txt", catalog_initials, sizeof catalog_initials},
    {"Catalog/pinyin.txt", catalog_pinyin, sizeof catalog_pinyin},
    {"Templates/starters/training.json", starter_training, sizeof starter_training},
    {"Templates/starters/allowance.json", starter_allowance, sizeof starter_allowance},
    {"Templates/starters/operations.json", starter_operations, sizeof starter_operations},
    {"Templates/starters/event.json", starter_event, sizeof starter_event},
    {"Templates/starters/procurement.json", starter_procurement, sizeof starter_procurement},
    {"Templates/starters/repair.json", starter_repair, sizeof starter_repair},
    {"Templates/starters/services.json", starter_services, sizeof starter_services},
    {"Templates/starters/staff.json", starter_staff, sizeof starter_staff},
};

struct embedded_file embedded_file_at(size_t index) {
  if (index < sizeof files / sizeof files[0]) return files[index];
  return (struct embedded_file){0};
}
