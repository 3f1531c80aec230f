"""Collecting episodes: in parallel, under deadlines, resumable, one trace line as each ends."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from bird_interact_gym.agents import Agent, BatchAgent
from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.rollouts.crew import Crew, supervise
from bird_interact_gym.rollouts.ray_crew import RayCrew
from bird_interact_gym.rollouts.settings import Settings
from bird_interact_gym.rollouts.threads import ThreadCrew
from bird_interact_gym.rollouts.trace import Job, JSONObject, TraceWriter, read_traces


def collect(
    jobs: Sequence[Job],
    *,
    out: Path,
    make_env: Callable[[], BirdInteractEnv],
    make_agent: Callable[[], Agent | BatchAgent],
    settings: Settings | None = None,
    retry_infra: bool = False,
    on_resume: Callable[[Sequence[JSONObject]], None] = lambda traces: None,
    on_trace: Callable[[JSONObject], None] = lambda trace: None,
) -> list[JSONObject]:
    """Play the jobs that ``out`` does not hold yet; return the traces of all of them, in order.

    Each trace is appended to ``out`` as its episode ends, so an interruption loses only what was
    being played. Each worker has an env and an agent of its own, which ``make_env`` and
    ``make_agent`` make; a BatchAgent is made once and plays for all. On Ray both functions travel
    to the workers, and this process alone writes. ``retry_infra`` plays again what a fault of
    infrastructure ended. ``on_resume`` is told once what was there, ``on_trace`` each new trace.

    Raises TraceError when ``out`` cannot be used, ConfigurationError when Ray cannot, and what an
    env or an agent raises that is no InfrastructureError.
    """
    settings = settings or Settings()
    wanted = {job.key: job for job in jobs}
    with TraceWriter(out) as writer:
        done = {trace["key"]: trace for trace in read_traces(out) if trace["key"] in wanted}
        if retry_infra:
            failed = {key for key, trace in done.items() if trace["outcome"] == "infra"}
            if failed:
                writer.forget(failed)
            done = {key: trace for key, trace in done.items() if key not in failed}
        on_resume(list(done.values()))
        owed = [job for key, job in wanted.items() if key not in done]
        if owed:
            crew: Crew = (RayCrew if settings.ray else ThreadCrew)(make_env, make_agent, settings)
            with closing(supervise(owed, crew, settings)) as traces:
                for trace in traces:
                    writer.append(trace)
                    done[trace["key"]] = trace
                    on_trace(trace)
    return [done[job.key] for job in jobs]
