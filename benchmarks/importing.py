"""A large import: 18 databases, 200 MB of dumps in any file order, interrupted once and resumed.

    python -m benchmarks.importing [--databases 18] [--megabytes 200]

Makes the dumps, the records and the documents in a temporary folder, starts `bird-interact import`,
kills it with SIGKILL once the first databases are in the manifest, runs the same command again, and
prints seconds, databases taken over, rows verified and the peak memory of the import process.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

MAX_MEMORY = 1_000_000_000
"""Bytes that the import process may take at its peak."""

ROW = "{id}\t{parent}\t{amount:.2f}\t{text}\n"
TABLES = ("zeta_parent", "alpha_child", "mid_serial")


def write_dump(folder: Path, megabytes: float, rng: random.Random) -> None:
    """Write three tables whose files sort against their foreign keys, one with a sequence."""
    folder.mkdir(parents=True)
    rows = max(10, int(megabytes * 1e6 / len(TABLES) / 114))
    for table in TABLES:
        with (folder / f"{table}.sql").open("w") as file:
            kind = "integer" if table != "mid_serial" else "integer DEFAULT nextval('mid_seq')"
            if table == "mid_serial":
                file.write("CREATE SEQUENCE public.mid_seq;\n")
            file.write(
                f"CREATE TABLE public.{table} (id {kind} NOT NULL, parent integer, "
                "amount numeric(12,2), text text);\n"
                f"COPY public.{table} (id, parent, amount, text) FROM stdin;\n"
            )
            for number in range(1, rows + 1):
                text = f"{rng.getrandbits(380):x}"
                amount = rng.random() * 1e4
                file.write(ROW.format(id=number, parent=number, amount=amount, text=text))
            file.write(f"\\.\n\nALTER TABLE ONLY public.{table} ADD PRIMARY KEY (id);\n")
            if table != "zeta_parent":
                file.write(
                    f"ALTER TABLE ONLY public.{table} ADD FOREIGN KEY (parent) "
                    "REFERENCES public.zeta_parent (id);\n"
                )


def write_dataset(root: Path, databases: int, megabytes: float) -> None:
    """Write records, documents and dumps of some databases."""
    rng = random.Random(7)
    names = [f"big_{number:02d}" for number in range(databases)]
    with (root / "public.jsonl").open("w") as file:
        for name in names:
            record = {"instance_id": f"{name}_1", "selected_database": name, "category": "Query"}
            record |= {
                "amb_user_query": "how many?",
                "sol_sql": ["SELECT count(*) FROM mid_serial"],
            }
            file.write(json.dumps(record) + "\n")
    for name in names:
        write_dump(root / "dumps" / f"{name}_template", megabytes / databases, rng)
        documents = root / name
        documents.mkdir()
        (documents / f"{name}_schema.txt").write_text("CREATE TABLE zeta_parent (...);\n")
        (documents / f"{name}_column_meaning_base.json").write_text("{}")
        (documents / f"{name}_kb.jsonl").write_text("")


def run_import(root: Path, *, kill_after: int | None = None) -> dict[str, Any]:
    """Import; with ``kill_after`` kill the process once so many databases are in the manifest."""
    command = [sys.executable, "-m", "bird_interact_gym.cli", "import", "--json"]
    command += ["--public", str(root / "public.jsonl"), "--metadata", str(root)]
    command += ["--dumps", str(root / "dumps"), "--out", str(root / "out"), "--timezone", "UTC"]
    printed = root / "report.json"
    with printed.open("w") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.DEVNULL)
    manifest = root / "out" / "manifest.json"
    while kill_after is not None and process.poll() is None:
        if manifest.exists() and len(json.loads(manifest.read_text())["databases"]) >= kill_after:
            process.kill()
            break
        time.sleep(0.05)
    process.wait(timeout=900)
    return dict(json.loads(printed.read_text())) if kill_after is None else {}


def main() -> int:
    """Print the figures; exit 1 when something is missing or memory went over the limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--databases", type=int, default=18)
    parser.add_argument("--megabytes", type=float, default=200.0)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bi-imp-", dir="/tmp") as folder:
        root = Path(folder)
        os.environ["BIRD_INTERACT_HOME"] = str(root / "home")
        write_dataset(root, args.databases, args.megabytes)
        size = sum(file.stat().st_size for file in (root / "dumps").rglob("*.sql"))
        started = time.perf_counter()
        run_import(root, kill_after=args.databases // 3)
        kept = len(json.loads((root / "out" / "manifest.json").read_text())["databases"])
        report = run_import(root)
        seconds = time.perf_counter() - started
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    figures = {
        "megabytes": round(size / 1e6, 1),
        "databases": len(report["databases"]),
        "kept_from_the_interrupted_run": kept,
        "rows": sum(sum(tables.values()) for tables in report["databases"].values()),
        "errors": report["errors"],
        "seconds": round(seconds, 1),
        "peak_memory_mb": round(memory / 1e6),
    }
    print(json.dumps(figures, indent=2))
    whole = len(report["databases"]) == args.databases and not report["errors"]
    return 0 if whole and memory < MAX_MEMORY else 1


if __name__ == "__main__":
    raise SystemExit(main())
