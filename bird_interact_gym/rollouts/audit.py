"""Auditing recorded episodes: every number of the ledger and every reward derived again.

``audit_file`` reads our own traces (``.jsonl``) and the official ADK implementation's result files
and samples (``.json``). It plays the recorded calls through the rules of the profile they were
made under and reports each place where the record says something else. Faults of the official
implementation that are known, and that a record shows beyond doubt, stand apart.
"""

from __future__ import annotations

from pathlib import Path

from bird_interact_gym.rollouts.adk import read_adk
from bird_interact_gym.rollouts.audit_adk import audit_adk
from bird_interact_gym.rollouts.audit_own import audit_trace
from bird_interact_gym.rollouts.differences import FileAudit
from bird_interact_gym.rollouts.trace import read_traces


def audit_file(path: Path) -> FileAudit:
    """Audit a file; one that cannot be read is a TraceError naming file, place and field."""
    if path.suffix != ".jsonl":
        return audit_adk(read_adk(path))
    traces = enumerate(read_traces(path), start=1)
    return FileAudit(
        path=path,
        format="trace",
        episodes=tuple(audit_trace(trace, path=path, line=line) for line, trace in traces),
    )
