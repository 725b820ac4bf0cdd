#include "CMarkdownArena.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

// Blocks up to 1 KiB come in steps of 16 bytes, up to 32 KiB in powers of two; what is larger comes from malloc.
enum { STEP = 16, FINE_LIMIT = 1024, FINE_BINS = FINE_LIMIT / STEP + 1, COARSE_BINS = 5, COARSE_LIMIT = 32 * 1024 };
enum { CHUNK = 1 << 20 };

// Before each block, and as large as the alignment that malloc promises.
struct header { size_t capacity; size_t padding; };
struct spare { struct spare *next; };
struct chunk { struct chunk *next; size_t padding; };
struct large { struct large *next, *previous; struct header header; };

struct arena {
    char *cursor, *limit;
    struct chunk *chunks;
    struct large *large;
    struct spare *bins[FINE_BINS + COARSE_BINS];
    int depth;
};

static _Thread_local struct arena arena;

// cmark-gfm looks at no allocation's result: like its own allocator, this one ends the program.
static void *checked(void *memory) {
    if (!memory) abort();
    return memory;
}

static struct header *header_of(void *memory) { return (struct header *)memory - 1; }

static unsigned bin_of(size_t size, size_t *capacity) {
    if (size <= FINE_LIMIT) {
        unsigned bin = (unsigned)((size + STEP - 1) / STEP);
        if (bin == 0) bin = 1;
        *capacity = bin * STEP;
        return bin;
    }
    unsigned bin = FINE_BINS;
    *capacity = 2 * FINE_LIMIT;
    while (*capacity < size) { *capacity *= 2; bin++; }
    return bin;
}

static void *take_large(size_t size) {
    struct large *block = checked(malloc(sizeof *block + size));
    block->header.capacity = size;
    block->previous = NULL;
    block->next = arena.large;
    if (block->next) block->next->previous = block;
    arena.large = block;
    return &block->header + 1;
}

static struct large *large_of(void *memory) {
    return (struct large *)((char *)header_of(memory) - offsetof(struct large, header));
}

static void *take(size_t size) {
    if (size > COARSE_LIMIT) return take_large(size);
    size_t capacity;
    unsigned bin = bin_of(size, &capacity);
    struct spare *spare = arena.bins[bin];
    if (spare) {
        arena.bins[bin] = spare->next;
        return spare;
    }
    size_t needed = sizeof(struct header) + capacity;
    if ((size_t)(arena.limit - arena.cursor) < needed) {
        struct chunk *chunk = checked(malloc(CHUNK));
        chunk->next = arena.chunks;
        arena.chunks = chunk;
        arena.cursor = (char *)(chunk + 1);
        arena.limit = (char *)chunk + CHUNK;
    }
    struct header *header = (struct header *)arena.cursor;
    arena.cursor += needed;
    header->capacity = capacity;
    return header + 1;
}

static void *arena_calloc(size_t count, size_t size) {
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) abort();
    return memset(take(total), 0, total);
}

static void arena_free(void *memory) {
    if (!memory) return;
    size_t capacity = header_of(memory)->capacity;
    if (capacity > COARSE_LIMIT) {
        struct large *block = large_of(memory);
        if (block->next) block->next->previous = block->previous;
        if (block->previous) block->previous->next = block->next; else arena.large = block->next;
        free(block);
        return;
    }
    unsigned bin = bin_of(capacity, &capacity);
    struct spare *spare = memory;
    spare->next = arena.bins[bin];
    arena.bins[bin] = spare;
}

static void *arena_realloc(void *memory, size_t size) {
    if (!memory) return take(size);
    size_t capacity = header_of(memory)->capacity;
    if (size <= capacity) return memory;
    if (capacity > COARSE_LIMIT) {
        struct large *block = checked(realloc(large_of(memory), sizeof *block + size));
        block->header.capacity = size;
        if (block->next) block->next->previous = block;
        if (block->previous) block->previous->next = block; else arena.large = block;
        return &block->header + 1;
    }
    void *moved = take(size);
    memcpy(moved, memory, capacity);
    arena_free(memory);
    return moved;
}

void cmarkdown_arena_enter(void) { arena.depth++; }

void cmarkdown_arena_leave(void) {
    if (--arena.depth > 0) return;
    while (arena.large) arena_free(&arena.large->header + 1);
    // One chunk stays for the next document of this thread.
    while (arena.chunks && arena.chunks->next) {
        struct chunk *next = arena.chunks->next;
        free(arena.chunks);
        arena.chunks = next;
    }
    memset(arena.bins, 0, sizeof arena.bins);
    arena.cursor = arena.chunks ? (char *)(arena.chunks + 1) : NULL;
    arena.limit = arena.chunks ? (char *)arena.chunks + CHUNK : NULL;
}

void *cmarkdown_arena_memory(void) {
    static struct {
        void *(*calloc)(size_t, size_t);
        void *(*realloc)(void *, size_t);
        void (*free)(void *);
    } memory = {arena_calloc, arena_realloc, arena_free};
    return &memory;
}
