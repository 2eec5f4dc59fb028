#ifndef GOLDTHREAD_PRINTING_H
#define GOLDTHREAD_PRINTING_H

// The scripts that `Printing` runs, byte for byte as they stood when the program was built.

typedef struct __attribute__((swift_attr("@Sendable"))) {
    const unsigned char *_Nonnull first;
    long count;
} PrintingScript;

extern const PrintingScript printing_script_apart __attribute__((swift_name("PrintingScript.apart")));
extern const PrintingScript printing_script_paper __attribute__((swift_name("PrintingScript.paper")));
extern const PrintingScript printing_script_parts __attribute__((swift_name("PrintingScript.parts")));
extern const PrintingScript printing_script_render __attribute__((swift_name("PrintingScript.render")));

#endif
