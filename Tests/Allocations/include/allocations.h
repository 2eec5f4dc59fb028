#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

/// How many times the thread has asked for memory since it began; -1 where that cannot be counted.
long allocations_of_thread(void);

#endif
