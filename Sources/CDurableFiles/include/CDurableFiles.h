// Two Linux calls that Swift's Glibc does not show, because they are declared for _GNU_SOURCE only.
#ifndef RESGUARDO_CDURABLEFILES_H
#define RESGUARDO_CDURABLEFILES_H
// Makes two paths change places in one step; 0, or -1 and errno.
int cdurable_exchange(const char *first, const char *second);
// Puts everything that the file system of an open descriptor holds in memory on its disk; 0, or -1 and errno.
int cdurable_sync_filesystem(int descriptor);
#endif
