/* libpq-loop STATEMENTS COUNT CONCURRENCY CONNINFO: the bare comparison for `drp probe`.
 *
 * Opens COUNT connections, at most CONCURRENCY at a time, sends each the statements of the file as one pipeline with a
 * synchronisation point after every statement (as drp does; with --one-sync only after the last), reads and forgets the
 * answers, and prints the seconds it took. Nothing but non-blocking libpq and poll(2).
 *
 * The file: for each statement `BYTES PARAMETERS\n` and its text, then for each parameter `BYTES\n` and its text, each
 * text followed by a line break.
 */
#include <errno.h>
#include <libpq-fe.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MAX_STATEMENTS = 100, MAX_PARAMETERS = 8 };

struct statement { char *sql; int parameters; char *values[MAX_PARAMETERS]; };
struct session { PGconn *connection; int connecting; short wish; int syncs; };

static struct statement statements[MAX_STATEMENTS];
static int statement_count, one_sync;
static long rows, failures;

static void fail(const char *what) { fprintf(stderr, "libpq-loop: %s\n", what); exit(1); }

static char *read_text(FILE *file, size_t length) {
    char *text = malloc(length + 1);
    if (!text || fread(text, 1, length, file) != length || fgetc(file) != '\n') fail("the statements end too early");
    text[length] = 0;
    return text;
}

static void read_statements(const char *path) {
    FILE *file = fopen(path, "r");
    size_t length;
    int parameters;
    if (!file) fail("cannot read the statements");
    while (fscanf(file, "%zu %d", &length, &parameters) == 2) {
        struct statement *statement = &statements[statement_count];
        if (++statement_count > MAX_STATEMENTS || parameters > MAX_PARAMETERS || fgetc(file) != '\n') fail("bad statements");
        statement->sql = read_text(file, length);
        statement->parameters = parameters;
        for (int i = 0; i < parameters; i++) {
            if (fscanf(file, "%zu", &length) != 1 || fgetc(file) != '\n') fail("bad statements");
            statement->values[i] = read_text(file, length);
        }
    }
    fclose(file);
    if (!statement_count) fail("there are no statements");
}

static void end(struct session *session, int failed) {
    if (failed) {
        if (!failures++) fprintf(stderr, "libpq-loop: %s", PQerrorMessage(session->connection));
    }
    PQfinish(session->connection);
    session->connection = NULL;
}

static void begin(struct session *session, const char *conninfo) {
    session->connection = PQconnectStart(conninfo);
    session->connecting = 1;
    session->wish = POLLOUT;
    session->syncs = one_sync ? 1 : statement_count;
    if (PQstatus(session->connection) == CONNECTION_BAD) end(session, 1);
}

static void send_all(struct session *session) {
    PGconn *connection = session->connection;
    session->connecting = 0;
    if (PQsetnonblocking(connection, 1) || !PQenterPipelineMode(connection)) { end(session, 1); return; }
    for (int i = 0; i < statement_count; i++) {
        struct statement *statement = &statements[i];
        if (!PQsendQueryParams(connection, statement->sql, statement->parameters, NULL,
                               (const char *const *)statement->values, NULL, NULL, 0)
            || ((!one_sync || i == statement_count - 1) && !PQpipelineSync(connection))) { end(session, 1); return; }
    }
}

static void advance(struct session *session) {
    PGconn *connection = session->connection;
    if (session->connecting) {
        switch (PQconnectPoll(connection)) {
        case PGRES_POLLING_OK: send_all(session); return;
        case PGRES_POLLING_READING: session->wish = POLLIN; return;
        case PGRES_POLLING_WRITING: session->wish = POLLOUT; return;
        default: end(session, 1); return;
        }
    }
    if (!PQconsumeInput(connection)) { end(session, 1); return; }
    if (PQflush(connection) != 0) return;
    while (session->syncs > 0 && !PQisBusy(connection)) {
        PGresult *result = PQgetResult(connection);
        if (!result) continue;
        ExecStatusType status = PQresultStatus(result);
        if (status == PGRES_PIPELINE_SYNC) session->syncs--;
        else if (status == PGRES_TUPLES_OK) rows += PQntuples(result);
        else if (!failures++) fprintf(stderr, "libpq-loop: %s", PQresultErrorMessage(result));
        PQclear(result);
    }
    if (session->syncs == 0) end(session, 0);
}

int main(int count_of_words, char **words) {
    if (count_of_words > 1 && !strcmp(words[1], "--one-sync")) { one_sync = 1; words++; count_of_words--; }
    if (count_of_words != 5) fail("usage: libpq-loop [--one-sync] STATEMENTS COUNT CONCURRENCY CONNINFO");
    int left = atoi(words[2]), width = atoi(words[3]);
    struct session *sessions = calloc(width, sizeof *sessions);
    struct pollfd *watched = calloc(width, sizeof *watched);
    struct timespec start, stop;
    read_statements(words[1]);
    clock_gettime(CLOCK_MONOTONIC, &start);
    for (;;) {
        int open = 0;
        for (int i = 0; i < width; i++) {
            while (!sessions[i].connection && left > 0) { left--; begin(&sessions[i], words[4]); }
            watched[i].fd = -1;
            if (!sessions[i].connection) continue;
            open++;
            watched[i].fd = PQsocket(sessions[i].connection);
            watched[i].events = sessions[i].connecting ? sessions[i].wish
                                                       : PQflush(sessions[i].connection) == 1 ? POLLIN | POLLOUT : POLLIN;
        }
        if (!open) break;
        if (poll(watched, width, -1) < 0 && errno != EINTR) fail("poll");
        for (int i = 0; i < width; i++)
            if (watched[i].fd >= 0 && watched[i].revents) advance(&sessions[i]);
    }
    clock_gettime(CLOCK_MONOTONIC, &stop);
    printf("%.3f\n", stop.tv_sec - start.tv_sec + (stop.tv_nsec - start.tv_nsec) / 1e9);
    fprintf(stderr, "libpq-loop: %s connections, %d statements each, %ld rows, %ld failures\n", words[2], statement_count,
            rows, failures);
    return failures != 0;
}
