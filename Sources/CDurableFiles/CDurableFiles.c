#define _GNU_SOURCE
#include "CDurableFiles.h"
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int cdurable_exchange(const char *first, const char *second) {
    return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int cdurable_sync_filesystem(int descriptor) {
    return syncfs(descriptor);
}
