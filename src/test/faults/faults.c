/* Makes one file operation of a process fail, or every one from there on: loaded before the C library (LD_PRELOAD), it counts
 * the operations below one folder and lets the chosen one return an error without doing anything. Whoever runs in the process
 * arms it through a file in memory named by JIEDAO_FAULTS; its layout is struct control. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

struct control {
    int at;      /* the operation that fails, from 1; 0 = none */
    int lasting; /* 1 = every operation of its kind from there on fails too */
    int count;   /* operations seen since it was armed */
    int hit;     /* operations that failed */
    int kind;    /* kind of the first that failed */
    char folder[PATH_MAX];
};

enum kind { WRITE = 1, SYNC, MOVE, DELETE, MAKE };
static const int ERROR[] = {0, ENOSPC, EIO, EACCES, EACCES, ENOSPC};
static volatile struct control *control;

__attribute__((constructor)) static void attach(void) {
    const char *name = getenv("JIEDAO_FAULTS");
    int file = name == NULL ? -1 : open(name, O_RDWR);
    if (file >= 0) {
        void *memory = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        control = memory == MAP_FAILED ? NULL : memory;
    }
}

static int below(const char *path) {
    char whole[PATH_MAX];
    if (path[0] != '/') {
        if (getcwd(whole, sizeof whole) == NULL) {
            return 0;
        }
        path = whole;
    }
    size_t length = strlen((const char *) control->folder);
    return length > 0 && strncmp(path, (const char *) control->folder, length) == 0;
}

static int fails(enum kind kind, const char *path) {
    if (control == NULL || control->at == 0 || !below(path)) {
        return 0;
    }
    int here = __sync_add_and_fetch(&control->count, 1);
    if (here == control->at || (control->lasting && control->hit > 0 && control->kind == (int) kind)) {
        if (__sync_fetch_and_add(&control->hit, 1) == 0) {
            control->kind = kind;
        }
        errno = ERROR[kind];
        return 1;
    }
    return 0;
}

static int failsOn(enum kind kind, int file) {
    char link[64], path[PATH_MAX];
    if (control == NULL || control->at == 0) {
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = 0;
    return fails(kind, path);
}

#define REAL(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))

ssize_t write(int f, const void *b, size_t n) { return failsOn(WRITE, f) ? -1 : REAL(write)(f, b, n); }
ssize_t pwrite(int f, const void *b, size_t n, off_t o) { return failsOn(WRITE, f) ? -1 : REAL(pwrite)(f, b, n, o); }
ssize_t pwrite64(int f, const void *b, size_t n, off64_t o) { return failsOn(WRITE, f) ? -1 : REAL(pwrite64)(f, b, n, o); }
ssize_t writev(int f, const struct iovec *v, int n) { return failsOn(WRITE, f) ? -1 : REAL(writev)(f, v, n); }
int ftruncate(int f, off_t n) { return failsOn(WRITE, f) ? -1 : REAL(ftruncate)(f, n); }
int ftruncate64(int f, off64_t n) { return failsOn(WRITE, f) ? -1 : REAL(ftruncate64)(f, n); }
ssize_t copy_file_range(int a, off64_t *p, int b, off64_t *q, size_t n, unsigned int g) {
    return failsOn(WRITE, b) ? -1 : REAL(copy_file_range)(a, p, b, q, n, g);
}
int fsync(int f) { return failsOn(SYNC, f) ? -1 : REAL(fsync)(f); }
int fdatasync(int f) { return failsOn(SYNC, f) ? -1 : REAL(fdatasync)(f); }
int rename(const char *a, const char *b) { return fails(MOVE, b) ? -1 : REAL(rename)(a, b); }
int link(const char *a, const char *b) { return fails(MOVE, b) ? -1 : REAL(link)(a, b); }
int unlink(const char *p) { return fails(DELETE, p) ? -1 : REAL(unlink)(p); }
int rmdir(const char *p) { return fails(DELETE, p) ? -1 : REAL(rmdir)(p); }
int remove(const char *p) { return fails(DELETE, p) ? -1 : REAL(remove)(p); }
int mkdir(const char *p, mode_t m) { return fails(MAKE, p) ? -1 : REAL(mkdir)(p, m); }

static int makes(const char *path, int flags) { return (flags & O_CREAT) && access(path, F_OK) != 0; }

#define OPEN(name)                                                                                                       \
    int name(const char *path, int flags, ...) {                                                                         \
        va_list rest;                                                                                                    \
        va_start(rest, flags);                                                                                           \
        mode_t mode = (flags & O_CREAT) ? va_arg(rest, mode_t) : 0;                                                      \
        va_end(rest);                                                                                                    \
        return makes(path, flags) && fails(MAKE, path) ? -1 : REAL(name)(path, flags, mode);                             \
    }
OPEN(open)
OPEN(open64)
