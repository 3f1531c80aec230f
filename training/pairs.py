"""Preference pairs from traces, with other actions tried at their histories.

Near-misses of the gold wherever the gold was submitted (no model is needed):
    python -m training.pairs runs/demo --resample 3 --out pairs.jsonl

Eight actions of a policy wherever its own episodes asked or submitted:
    python -m training.pairs runs/policy --resample 8 --at ask submit --model runs/sft \
        --out pairs.jsonl

Each action tried is an episode played again up to that history. What was tried is appended to
FILE.branches.jsonl, and the same command again goes on from there.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bird_interact_gym.env import BirdInteractEnv
from bird_interact_gym.errors import BirdInteractError
from bird_interact_gym.rollouts.trace import Trace, TraceWriter, read_traces
from bird_interact_gym.sqltree import SqlSyntaxError, mutants
from bird_interact_gym.tasks import Task
from bird_interact_gym.tools import TOOLS, MalformedCall, ToolCall, submit
from bird_interact_gym.training_data import (
    FORMATS,
    EpisodeFilter,
    PairOptions,
    Proposal,
    Propose,
    Script,
    env_of,
    read_all,
    resample,
    script_named,
    step_pairs,
    task_finder,
    write_rows,
)
from bird_interact_gym.training_data.histories import step_call
from bird_interact_gym.training_data.preferences import LEAST_MARGIN, PAIRS_PER_STATE

TaskOf = Callable[[Trace], Task]


class NearMisses:
    """Proposes wrong variants of the gold, each one edit away, where something was submitted."""

    def __init__(self, task_of: TaskOf) -> None:
        self._task_of = task_of

    def __call__(self, trace: Trace, steps: int, k: int, /) -> Sequence[Proposal]:
        """Return up to ``k`` variants; none at other steps, or where the gold does not parse."""
        step = trace["steps"][steps]
        if step["tool"] != "submit":
            return ()
        gold = self._task_of(trace).subtask(step["phase"]).sol_sql
        try:
            found = mutants(gold, seed=trace["seed"], limit=k)
        except SqlSyntaxError:
            return ()
        return [Proposal(action=submit(mutant.sql)) for mutant in found]


class Sampling:
    """Proposes what a language model samples at the history."""

    def __init__(
        self, model: Any, tokenizer: Any, script: Script, *, temperature: float, tokens: int
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._script = script
        self._temperature = temperature
        self._tokens = tokens

    def __call__(self, trace: Trace, steps: int, k: int, /) -> Sequence[Proposal]:
        """Return ``k`` samples; what is no action is one too, and can only lose."""
        import torch

        column = self._script.tools_column(trace["mode"])
        inputs = self._tokenizer.apply_chat_template(
            self._script.history(trace, steps),
            tools=json.loads(column["tools"]) if column else None,
            add_generation_prompt=True,
            return_tensors="pt",
            return_dict=True,
        ).to(self._model.device)
        with torch.inference_mode():
            output = self._model.generate(
                **inputs,
                do_sample=True,
                temperature=self._temperature,
                num_return_sequences=k,
                max_new_tokens=self._tokens,
            )
        new = output[:, inputs["input_ids"].shape[1] :]
        texts = self._tokenizer.batch_decode(new, skip_special_tokens=True)
        mode = trace["mode"]
        return [Proposal(action=self._script.form.action(t, mode), raw=t) for t in texts]


def branches(
    traces: Iterable[Trace],
    propose: Propose,
    *,
    k: int,
    file: Path,
    at: Collection[str] | None = None,
    db: str | None = None,
) -> Iterator[dict[str, Any]]:
    """Yield what ``k`` other actions come to, at every history of the traces.

    With ``at`` only histories that the trace answers with one of these tools count. ``file`` holds
    what an earlier call that was cut short has tried; it is not tried again. Of a policy's samples
    the history that the call was cut short in may get up to ``k`` new ones.
    """
    with TraceWriter(file) as writer, ExitStack() as stack:
        before = list(read_traces(file))
        yield from before
        tried = _tried(before)
        unfinished = next(reversed(tried), None)  # a kill may have come between its branches
        envs: dict[tuple[Any, ...], BirdInteractEnv] = {}
        for trace in traces:
            for steps, step in enumerate(trace["steps"]):
                place = (trace["key"], steps)
                if (place in tried and place != unfinished) or (at and step["tool"] not in at):
                    continue
                env = _env(trace, envs, stack, db)
                for branch in resample(env, trace, steps, propose, k=k, tried=tried.get(place, ())):
                    writer.append(branch)
                    yield branch


def _tried(before: Iterable[Trace]) -> dict[tuple[str, int], list[ToolCall | MalformedCall]]:
    """Return the actions tried at each history (a trace's key and steps), in the file's order."""
    tried: dict[tuple[str, int], list[ToolCall | MalformedCall]] = {}
    for branch in before:
        *history, taken = branch["steps"]
        tried.setdefault((branch["branch_of"], len(history)), []).append(step_call(taken))
    return tried


def _env(
    trace: Trace, envs: dict[tuple[Any, ...], BirdInteractEnv], stack: ExitStack, db: str | None
) -> BirdInteractEnv:
    """Return the environment of a trace's settings, opened once."""
    names = ("mode", "dataset", "patience", "profile", "scorer", "simulator")
    key = tuple(trace[name] for name in names)
    if key not in envs:
        envs[key] = env_of(trace, db=db)
        stack.callback(envs[key].close)
    return envs[key]


def make_pairs(
    traces: Sequence[Trace],
    out: Path,
    *,
    options: PairOptions,
    task_of: TaskOf,
    propose: Propose,
    k: int = 0,
    at: Collection[str] | None = None,
    db: str | None = None,
) -> Counter[str]:
    """Write the pairs of traces, and of ``k`` other actions at each history; return the counts."""
    file = out.with_suffix(".branches.jsonl")
    tried = list(branches(traces, propose, k=k, file=file, at=at, db=db)) if k else []
    counts = Counter(episodes=len(traces), tried=len(tried))

    def left_out(trace: Trace, reason: str) -> None:
        sys.stderr.write(f"left out {trace['task_id']}: {reason}\n")

    found = step_pairs([*traces, *tried], task_of, options=options, left_out=left_out)
    for row in write_rows(out, found):
        counts["pairs"] += 1
        counts[f"pairs: {row['provenance']['source']}"] += 1
    return counts


def main(argv: Sequence[str] | None = None) -> int:
    """Make pairs; returns 0, or 2 with one line on stderr."""
    args = _parser().parse_args(argv)
    try:
        task_of = task_finder(args.dataset, db=args.db)
        script = script_named(args.actions, args.system)
        chosen = EpisodeFilter()
        traces = [t for t in read_all(args.traces) if chosen.reason_against(t) is None]
        counts = make_pairs(
            traces,
            args.out,
            options=PairOptions(
                script=script, least_margin=args.least_margin, per_state=args.per_state
            ),
            task_of=task_of,
            propose=_sampling(args, script) if args.model else NearMisses(task_of),
            k=args.resample,
            at=args.at,
            db=args.db,
        )
    except BirdInteractError as error:
        sys.stderr.write(f"pairs: {error}\n")
        return 2
    sys.stdout.write(json.dumps({**counts, "out": str(args.out)}, indent=2) + "\n")
    return 0


def _sampling(args: argparse.Namespace, script: Script) -> Propose:
    from training.models import load_for_generation

    model, tokenizer = load_for_generation(args.model)
    return Sampling(
        model, tokenizer, script, temperature=args.temperature, tokens=args.max_new_tokens
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m training.pairs",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("traces", nargs="+", type=Path, metavar="TRACES", help="trace files, or folders of them")
    add("--out", type=Path, required=True, metavar="FILE.jsonl")
    add("--resample", type=int, default=0, metavar="K", help="other actions to try at a history")
    add(
        "--at", nargs="+", choices=tuple(TOOLS), metavar="TOOL", help="only where these were called"
    )
    add("--model", help="sample them from this model (default: near-misses of the gold)")
    add("--temperature", type=float, default=1.0)
    add("--max-new-tokens", type=int, default=512)
    add("--actions", choices=tuple(FORMATS), default="tools", help="how actions are written")
    add("--system", metavar="FILE", help="a system prompt, or 'none' (see bird-interact export)")
    add("--least-margin", type=float, default=LEAST_MARGIN, metavar="D")
    add("--per-state", type=int, default=PAIRS_PER_STATE, metavar="N")
    add("--dataset", help="where the gold is, when not where the traces say")
    add("--db", metavar="URL", help="a PostgreSQL server")
    return parser


if __name__ == "__main__":
    sys.exit(main())
