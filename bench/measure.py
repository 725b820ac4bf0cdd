#!/usr/bin/env python3
"""measure.py DRP LOOP WORK [options]: the measuring itself; script/bench prepares what it needs and calls it.

Every figure is the wall time of one whole process, and its memory the most that process ever held (ru_maxrss, which is
what VmHWM shows). Medians of --runs; of one at 10,000 systems.
"""

import argparse
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
# The extensions with which drp reads its own documents.
EXTENSIONS = ["-e", "table", "-e", "tasklist", "-e", "tagfilter"]
POSTGRES = pathlib.Path("/usr/lib/postgresql/15/bin")


class Run:
    """One process, run to its end: seconds, processor seconds, megabytes, status."""

    def __init__(self, argv, folder, output=None, accept=(0,), environment=None):
        with open(output or os.devnull, "wb") as sink, open(folder / "stderr.txt", "wb") as talk:
            before = time.monotonic()
            process = subprocess.Popen([str(word) for word in argv], cwd=folder, stdin=subprocess.DEVNULL, stdout=sink,
                                       stderr=talk, env={**os.environ, **(environment or {})})
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.monotonic() - before
        process.returncode = os.waitstatus_to_exitcode(status)
        self.processor = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / 1024
        self.status = process.returncode
        if self.status not in accept:
            text = (folder / "stderr.txt").read_text(errors="replace")
            sys.exit(f"{' '.join(map(str, argv))[:200]} ended with {self.status}:\n{text[-2000:]}")


class Median:
    """The runs of one measure."""

    def __init__(self, runs):
        self.seconds = statistics.median(run.seconds for run in runs)
        self.processor = statistics.median(run.processor for run in runs)
        self.megabytes = max(run.megabytes for run in runs)
        self.count = len(runs)


def repeat(count, make, before=lambda: None):
    runs = []
    for _ in range(count):
        before()
        runs.append(make())
    return Median(runs)


class Table:
    """The one table; each line is printed as soon as it is known."""

    WIDTHS = (8, 38, 10, 10, 9, 0)

    def __init__(self):
        self.rows = []
        self.line("systems", "measure", "seconds", "CPU s", "MB", "beside it")

    def line(self, *cells):
        text = "".join(cell.ljust(width) if place in (1, 5) else cell.rjust(width) + "  " if place else cell.rjust(width) + "  "
                       for place, (cell, width) in enumerate(zip(cells, self.WIDTHS)))
        print(text.rstrip(), flush=True)

    def add(self, size, name, median, note=""):
        self.rows.append({"systems": size, "measure": name, "seconds": round(median.seconds, 4),
                          "cpu_seconds": round(median.processor, 4), "megabytes": round(median.megabytes, 1),
                          "runs": median.count, "note": note})
        digits = 4 if median.seconds < 0.1 else 2
        self.line(f"{size:,}" if size else "–", name, f"{median.seconds:.{digits}f}", f"{median.processor:.{digits}f}",
                  f"{median.megabytes:.0f}", note)


def ratio(one, other):
    return f"{one.seconds / other.seconds:.2f} ×" if other.seconds else ""


def generate(size, folder, *more):
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([sys.executable, HERE / "generate-inventory.py", str(size), folder / "inventory", *map(str, more)], check=True,
                   stdout=subprocess.DEVNULL)


def forget_plan(folder):
    for path in folder.glob("plan.sqlite*"):
        path.unlink()


def forget_output(folder):
    """Puts the last documents aside: ext4 is slow at making files for seconds after thousands were deleted."""
    if (folder / "output").exists():
        aside = folder.parent / "aside"
        aside.mkdir(exist_ok=True)
        (folder / "output").rename(aside / f"{folder.name}-{len(list(aside.iterdir()))}")


def change_one_contact(folder, number):
    """Gives the first contact another number, as a person would."""
    path = folder / "inventory" / "contacts.csv"
    text = path.read_text()
    path.write_text(re.sub(r"951 000 \d{4}", f"951 000 {9000 + number:04}", text, count=1))


def markdown_files(folder):
    return sorted(path for path in (folder / "output").rglob("*.md") if path.name != "README.md")


def bare_markdown(files, folder, output):
    return Run(["cmark-gfm", *EXTENSIONS, *[path.relative_to(folder) for path in files]], folder, output)


def hugo_site(files, folder):
    """A site with the same Markdown and the least template: what Hugo takes for reading, HTML and writing."""
    site = folder / "hugo"
    shutil.rmtree(site, ignore_errors=True)
    (site / "layouts" / "_default").mkdir(parents=True)
    (site / "layouts" / "_default" / "single.html").write_text("<!doctype html><title>{{ .Title }}</title>{{ .Content }}\n")
    (site / "config.toml").write_text('baseURL = "https://example.org/"\n'
                                      'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]\n')
    for path in files:
        target = site / "content" / path.relative_to(folder / "output")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    return site


def measure_plan(table, drp, work, size, runs):
    folder = work / str(size)
    generate(size, folder)

    def call(*words, accept=(0,)):
        return Run([drp, *words], folder, accept=accept)

    applied = repeat(runs, lambda: call("inventory", "apply"), lambda: forget_plan(folder))
    yaml = sum(path.stat().st_size for path in (folder / "inventory").rglob("*") if path.is_file())
    table.add(size, "inventory apply", applied, f"{yaml / 1e6:.1f} MB of YAML and CSV")
    table.add(size, "inventory apply, nothing new", repeat(runs, lambda: call("inventory", "apply")))
    table.add(size, "check", repeat(runs, lambda: call("check", accept=(0, 20, 21))))
    if "render" not in subprocess.run([drp, "--help"], capture_output=True, text=True, check=True).stdout:
        print("this drp renders nothing yet", file=sys.stderr)
        return
    rendered = repeat(runs, lambda: call("render"), lambda: forget_output(folder))
    files = markdown_files(folder)
    bytes_of_markdown = sum(path.stat().st_size for path in files)
    bare = repeat(max(runs, 3), lambda: bare_markdown(files, folder, os.devnull))
    table.add(size, "cmark-gfm over the same Markdown", bare, f"{len(files):,} files, {bytes_of_markdown / 1e6:.1f} MB")
    table.add(size, "render, everything", rendered, f"{ratio(rendered, bare)} cmark-gfm")
    table.add(size, "render, nothing changed", repeat(runs, lambda: call("render")))
    changes = []
    for number in range(runs):
        change_one_contact(folder, number)
        call("inventory", "apply")
        changes.append(call("render"))
    changed = Median(changes)
    table.add(size, "render, one contact changed", changed, f"{100 * changed.seconds / rendered.seconds:.1f} % of everything")
    if shutil.which("hugo"):
        site = hugo_site(files, folder)
        hugo = repeat(runs, lambda: Run(["hugo", "--quiet"], site), lambda: shutil.rmtree(site / "public", ignore_errors=True))
        table.add(size, "Hugo over the same Markdown", hugo, f"{ratio(hugo, bare)} cmark-gfm")


class Server:
    """A throwaway PostgreSQL on loopback, run by an unprivileged account."""

    def __init__(self, work):
        self.folder = work / "postgres"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.as_account = []
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            self.as_account = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.data = self.folder / "data"
        self.tool("initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")

    def tool(self, program, *words, check=True):
        return subprocess.run([*self.as_account, POSTGRES / program, *map(str, words)], cwd="/tmp", check=check,
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def start(self, **settings):
        settings = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "max_connections": 1200,
                    "fsync": "off", **settings}
        words = " ".join(f"-c {name}={value}" for name, value in settings.items()).replace("unix_socket_directories= ",
                                                                                           "unix_socket_directories='' ")
        self.tool("pg_ctl", "-D", self.data, "-w", "-l", self.folder / "log", "-o", words, "start")

    def stop(self):
        self.tool("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop", check=False)

    def statements_of(self, drp, work):
        """What drp really sends, as the server's own log tells it."""
        self.start(log_statement="all", logging_collector="on", log_destination="jsonlog", log_directory="said",
                   log_filename="said.log")
        try:
            folder = work / "one"
            generate(1, folder, "--endpoints", 1, "--port", self.port)
            Run([drp, "inventory", "apply"], folder)
            Run([drp, "probe", "pg-0001"], folder)
        finally:
            self.stop()
        statements = []
        for line in (self.data / "said" / "said.json").read_text().splitlines():
            entry = json.loads(line)
            message = entry.get("message", "")
            if entry.get("application_name") == "resguardo" and message.startswith("execute <unnamed>: "):
                statements.append((message.removeprefix("execute <unnamed>: "), parameters(entry.get("detail", ""))))
        if not statements:
            sys.exit("the server's log shows no statement of drp's")
        return statements


def parameters(detail):
    """`Parameters: $1 = 'x', $2 = 'y'` as a list."""
    return [text.replace("''", "'") for text in re.findall(r"\$\d+ = '((?:[^']|'')*)'", detail)]


def write_statements(statements, path):
    with open(path, "wb") as file:
        for sql, values in statements:
            text = sql.encode()
            file.write(b"%d %d\n%s\n" % (len(text), len(values), text))
            for value in values:
                file.write(b"%d\n%s\n" % (len(value.encode()), value.encode()))


def measure_probe(table, drp, loop, work, count, runs):
    server = Server(work)
    statements = work / "statements"
    write_statements(server.statements_of(drp, work), statements)
    server.start()
    try:
        folder = work / "probe"
        generate(20, folder, "--endpoints", count, "--port", server.port)
        Run([drp, "inventory", "apply"], folder)
        conninfo = (f"host=127.0.0.1 port={server.port} user=postgres dbname=postgres sslmode=disable gssencmode=disable "
                    "application_name=loop client_encoding=UTF8 options='-c default_transaction_read_only=on "
                    "-c statement_timeout=60000 -c search_path=pg_catalog -c TimeZone=UTC -c DateStyle=ISO "
                    "-c IntervalStyle=postgres'")
        Run([loop, statements, 64, 64, conninfo], folder)
        ids = [f"pg-{number + 1:04}" for number in range(count)]
        pairs = [(Run([loop, statements, count, 64, conninfo], folder), Run([drp, "probe", *ids], folder),
                  Run([loop, "--one-sync", statements, count, 64, conninfo], folder)) for _ in range(runs)]
        bare, probe, one = (Median(column) for column in zip(*pairs))
        table.add(0, f"bare libpq loop, {count:,} connections", bare)
        table.add(0, f"probe, {count:,} endpoints", probe, f"{ratio(probe, bare)} the bare loop")
        table.add(0, "bare libpq loop, one transaction each", one, f"the probe is {ratio(probe, one)} this")
    finally:
        server.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drp", type=pathlib.Path)
    parser.add_argument("loop", type=pathlib.Path)
    parser.add_argument("work", type=pathlib.Path)
    parser.add_argument("sizes", type=int, nargs="*", help="100, 1,000 and 10,000 when none is given")
    parser.add_argument("--endpoints", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", choices=["plan", "probe", "start"])
    parser.add_argument("--json", type=pathlib.Path, help="also write the rows there")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    table = Table()
    if options.only in (None, "start"):
        table.add(0, "drp --version", repeat(21, lambda: Run([options.drp, "--version"], options.work)), "aim: below 0.010")
    if options.only in (None, "probe"):
        measure_probe(table, options.drp, options.loop, options.work, options.endpoints, options.runs)
    if options.only in (None, "plan"):
        for size in options.sizes or [100, 1000, 10000]:
            measure_plan(table, options.drp, options.work, size, 1 if size >= 10000 else options.runs)
    print(f"load average at the end: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    if options.json:
        options.json.write_text(json.dumps(table.rows, indent=1) + "\n")


if __name__ == "__main__":
    main()
