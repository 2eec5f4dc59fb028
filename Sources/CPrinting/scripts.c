#include "printing.h"

static const unsigned char apart[] = {
#embed "../Printing/Lua/apart.lua"
};

static const unsigned char paper[] = {
#embed "../Printing/Lua/paper.lua"
};

static const unsigned char parts[] = {
#embed "../Printing/Python/parts.py"
};

static const unsigned char render[] = {
#embed "../Printing/Python/render.py"
};

const PrintingScript printing_script_apart = {apart, (long)sizeof apart};
const PrintingScript printing_script_paper = {paper, (long)sizeof paper};
const PrintingScript printing_script_parts = {parts, (long)sizeof parts};
const PrintingScript printing_script_render = {render, (long)sizeof render};
