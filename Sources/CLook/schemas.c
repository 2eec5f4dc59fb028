#include "look.h"

static const unsigned char changes[] = {
#embed "../../Templates/Schemas/changes.schema.json"
};
static const unsigned char plan[] = {
#embed "../../Templates/Schemas/plan.schema.json"
};
static const unsigned char scorecard[] = {
#embed "../../Templates/Schemas/scorecard.schema.json"
};
static const unsigned char threads[] = {
#embed "../../Templates/Schemas/threads.schema.json"
};

#define DEFINE(name) const SchemaFile look_schema_##name = {name, (long)sizeof name};
LOOK_SCHEMAS(DEFINE)
