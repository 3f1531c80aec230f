"""Every error this package raises on purpose, one class per boundary.

    BirdInteractError
    ├── ConfigurationError            a setting, option or envs.yaml entry is wrong
    ├── TaskError                     a dataset or task cannot be used
    │   ├── TaskFormatError           a file breaks the format (names file, line and field)
    │   ├── DatasetNotFoundError      the dataset's files are not there
    │   └── UnknownTaskError          no task with that id
    ├── ActionError                   an action is not one of the tools' calls
    ├── TraceError                    a trace file cannot be read or written
    └── InfrastructureError           not the agent's doing; the episode ends with outcome "infra"
        ├── DatabaseError             the server is lost, refuses us, or a template is bad
        │   ├── ServerUnavailableError
        │   ├── TemplateError         loaded data does not match its manifest
        │   └── StateError            the SQL that makes a start state does not run
        ├── SimulatorError            the user simulator failed
        ├── AgentError                the agent's model or its endpoint failed
        ├── ContextLengthError        a conversation no longer fits the model behind an endpoint
        ├── DeadlineError             something did not come back in time
        └── GradingError              the grader itself failed

Messages say what was expected, what came, and what to do.
"""

from __future__ import annotations

from pathlib import Path


class BirdInteractError(Exception):
    """Base of every error raised on purpose by this package."""


class ConfigurationError(BirdInteractError):
    """A setting, an option or an entry of envs.yaml is wrong."""


class TaskError(BirdInteractError):
    """A dataset or task cannot be used."""


class TaskFormatError(TaskError):
    """A dataset file breaks the format; the message names file, line and field."""

    def __init__(
        self, message: str, *, file: Path, line: int | None = None, field: str | None = None
    ) -> None:
        self.file = file
        self.line = line
        self.field = field
        place = f"{file}" + (f", line {line}" if line is not None else "")
        place += f", field '{field}'" if field is not None else ""
        super().__init__(f"{place}: {message}")


class DatasetNotFoundError(TaskError):
    """The dataset's files are not there; the message says how to get them."""


class UnknownTaskError(TaskError):
    """No task of the dataset has the id that was asked for."""


class ActionError(BirdInteractError):
    """An action is not one of the tools' calls; the message is fit to show to an agent."""


class TraceError(BirdInteractError):
    """A trace file cannot be read or written."""


class InfrastructureError(BirdInteractError):
    """A fault that is not the agent's: the episode ends with outcome ``infra``."""


class DatabaseError(InfrastructureError):
    """The database server is lost, refuses us, or misbehaves."""


class ServerUnavailableError(DatabaseError):
    """No PostgreSQL server could be started or reached."""


class TemplateError(DatabaseError):
    """A template database could not be loaded, or does not match its manifest."""


class StateError(DatabaseError):
    """The SQL that makes a start state does not run.

    It is the dataset's fault, or in phase 2 that of the agent's submission, which is part of it.
    """


class SimulatorError(InfrastructureError):
    """The user simulator failed; the coins of the question are given back."""


class AgentError(InfrastructureError):
    """The model of an agent, or its endpoint, failed; a bad reply of the model is none."""


class ContextLengthError(InfrastructureError):
    """An endpoint refused a conversation because it no longer fits the model."""


class DeadlineError(InfrastructureError):
    """Something did not come back in time and was given up."""


class GradingError(InfrastructureError):
    """The grader itself failed."""
