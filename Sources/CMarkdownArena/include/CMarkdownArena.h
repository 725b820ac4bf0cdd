// Memory for cmark-gfm, one arena for each thread: no lock, and everything goes at once when a document is done.
#ifndef RESGUARDO_CMARKDOWNARENA_H
#define RESGUARDO_CMARKDOWNARENA_H
// The functions calloc, realloc and free, laid out as a `cmark_mem`. What they give out lives until this thread leaves.
void *cmarkdown_arena_memory(void);
// Opens this thread's arena; may be nested.
void cmarkdown_arena_enter(void);
// Closes it. The outermost call takes back all that was given out, freed or not.
void cmarkdown_arena_leave(void);
#endif
