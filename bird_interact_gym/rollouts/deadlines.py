"""Calls that must come back in time, whatever they do."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bird_interact_gym.errors import DeadlineError


def run_within(seconds: float, action: Callable[[], object], *, what: str) -> None:
    """Run an action in a thread of its own and wait for it; its exception is raised here.

    Raises DeadlineError when it is not back in time. The thread then goes on, as no thread can be
    ended from outside; it keeps no process alive.
    """
    raised: list[BaseException] = []

    def run() -> None:
        try:
            action()
        except BaseException as error:  # noqa: BLE001  (raised again by the caller)
            raised.append(error)

    thread = threading.Thread(target=run, name=what, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive():
        raise DeadlineError(f"{what} was not done within {seconds:g} s")
    if raised:
        raise raised[0]
