#include "exchange.h"

#if defined(__APPLE__)

#include <stdio.h>

int goldthread_exchange(const char *one, const char *other) { return renamex_np(one, other, RENAME_SWAP); }

#elif defined(__linux__)

#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { exchange_flag = 2 }; // RENAME_EXCHANGE of linux/fs.h

int goldthread_exchange(const char *one, const char *other) {
    return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, exchange_flag);
}

#else

#include <errno.h>

int goldthread_exchange(const char *one, const char *other) {
    (void)one;
    (void)other;
    errno = ENOSYS;
    return -1;
}

#endif
