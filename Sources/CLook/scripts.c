#include "look.h"

static const unsigned char filter[] = {
#embed "../../Templates/Scripts/filter.js"
};
static const unsigned char ranking[] = {
#embed "../../Templates/Scripts/ranking.js"
};
static const unsigned char search[] = {
#embed "../../Templates/Scripts/search.js"
};
static const unsigned char text[] = {
#embed "../../Templates/Scripts/text.js"
};

#define DEFINE(name) const ScriptFile look_script_##name = {name, (long)sizeof name};
LOOK_SCRIPTS(DEFINE)
