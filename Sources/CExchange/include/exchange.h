#ifndef GOLDTHREAD_EXCHANGE_H
#define GOLDTHREAD_EXCHANGE_H

/// Exchanges two files or folders in one step.
///
/// The call is there on Linux and on Apple's systems, under different names, and Swift imports neither.
///
/// \returns 0, or -1 with `errno` where the system or the disk cannot do that.
int goldthread_exchange(const char *one, const char *other);

#endif
