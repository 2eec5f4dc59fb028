#include "printing.h"

static const unsigned char parts[] = {
#embed "../Printing/Python/parts.py"
};

static const unsigned char render[] = {
#embed "../Printing/Python/render.py"
};

const PrintingScript printing_script_parts = {parts, (long)sizeof parts};
const PrintingScript printing_script_render = {render, (long)sizeof render};
