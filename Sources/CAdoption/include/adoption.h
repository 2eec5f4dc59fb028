#ifndef GOLDTHREAD_ADOPTION_H
#define GOLDTHREAD_ADOPTION_H

/// Makes this process the parent of every process below it whose own parent ends.
///
/// Swift does not import the call, whose arguments vary in number. Only Linux has it.
///
/// \returns 0, or -1 where the system cannot do that.
int goldthread_adopt_orphans(void);

#endif
