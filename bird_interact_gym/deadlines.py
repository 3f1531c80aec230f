"""Calls that must come back in time, whatever they do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from bird_interact_gym.errors import DeadlineError

T = TypeVar("T")


def run_within(seconds: float, action: Callable[[], T], *, what: str) -> T:
    """Return what an action returns, run in a thread of its own; its exception is raised here.

    Raises DeadlineError when it is not back in time. The thread then goes on, as no thread can be
    ended from outside; it keeps no process alive.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(action())
        except BaseException as error:  # noqa: BLE001  (raised again by the caller)
            future.set_exception(error)

    threading.Thread(target=run, name=what, daemon=True).start()
    try:
        return future.result(seconds)
    except TimeoutError:
        if future.done():
            return future.result()  # the action's own error, or it came at the last moment
        raise DeadlineError(f"{what} was not done within {seconds:g} s") from None
