"""The entry to the database layer: sandboxes and clones of a dataset's databases."""

from __future__ import annotations

import atexit
import os
import threading
from collections.abc import Mapping

from bird_interact_gym.database.admin import Admin
from bird_interact_gym.database.clones import Clone, ClonePool
from bird_interact_gym.database.execution import DatabaseState, Limits, Role
from bird_interact_gym.database.housekeeping import (
    Lease,
    agent_name,
    drop_roles,
    find_leftovers,
    grader_name,
    reap,
)
from bird_interact_gym.database.location import HOME_VARIABLE
from bird_interact_gym.database.readers import READER_NUMBER, SharedReaders
from bird_interact_gym.database.roles import Logins, prepare_server
from bird_interact_gym.database.sandbox import Sandbox
from bird_interact_gym.database.server import URL_VARIABLE, Server, connect_server
from bird_interact_gym.database.templates import (
    Template,
    count_rows,
    ensure_template,
    template_of,
)
from bird_interact_gym.errors import DatabaseError
from bird_interact_gym.tasks.source import DatabaseSource

DEFAULT_CLONE_POOL = 8
"""Private copies that a process keeps ready, over all databases."""

_Key = tuple[int, str | None, str | None]


class Cluster:
    """What one process holds on one server; shared by all that open the same server in it."""

    def __init__(self, server: Server, *, clone_pool: int) -> None:
        self.server = server
        self.pid = os.getpid()
        self.users = 0
        self.admin = Admin(server)
        self.lease = Lease(self.admin)
        prepare_server(self.admin)
        self.logins = Logins(self.admin, self.lease)
        self.logins.create(READER_NUMBER)
        self.clones = ClonePool(self.admin, self.logins, self.lease.tag, size=clone_pool)
        self.readers = SharedReaders(
            self.admin, self.logins, self.clones.new_name, server_stood=self.lease.held
        )
        self._templates: dict[tuple[str, str, str], Template] = {}
        self._loading = threading.Lock()

    def template(self, source: DatabaseSource) -> Template:
        """The source's template, loaded once per server; TemplateError when its data are bad."""
        key = (source.name, source.checksum, source.timezone)
        found = self._templates.get(key)
        if found is None:
            with self._loading:
                found = template_of(source)
                ensure_template(self.admin, found, self.clones.new_name)
                self._templates[key] = found
        return found

    def verify(self, source: DatabaseSource) -> Mapping[str, int]:
        """Count the rows of a fresh copy of the source's template."""
        clone = self.clones.take(self.template(source))
        try:
            with self.admin.connect(clone.name) as connection:
                return count_rows(connection, source)
        finally:
            self.clones.drop(clone)

    def close(self) -> None:
        """Drop what this process made for itself, and leave the server."""
        self.readers.close()
        self.clones.close()
        tag = self.lease.tag
        drop_roles(self.admin, [agent_name(tag, READER_NUMBER), grader_name(tag, READER_NUMBER)])
        self.lease.release()
        self.admin.close()
        self.server.release()


class _Clusters:
    """The clusters of this process, so that all who open the same server share one.

    The key holds the process id: a fork inherits the table but finds nothing of its own in it.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._open: dict[_Key, Cluster] = {}

    def enter(self, url: str | None, clone_pool: int) -> Cluster:
        """The process's cluster on a server, with one user more."""
        address = url or os.environ.get(URL_VARIABLE)
        key = (os.getpid(), address, os.environ.get(HOME_VARIABLE))
        with self._guard:
            cluster = self._open.get(key)
            if cluster is None:
                cluster = self._open[key] = Cluster(connect_server(url), clone_pool=clone_pool)
            cluster.users += 1
            return cluster

    def leave(self, cluster: Cluster) -> None:
        """Take one user away; the last one closes the cluster."""
        with self._guard:
            cluster.users -= 1
            if cluster.users > 0:
                return
            self._open = {key: other for key, other in self._open.items() if other is not cluster}
        cluster.close()

    def close_all(self) -> None:
        """Close what this process still holds, when it exits."""
        mine = [cluster for cluster in self._open.values() if cluster.pid == os.getpid()]
        self._open.clear()
        for cluster in mine:
            cluster.close()

    def after_fork(self) -> None:
        """A lock that another thread of the parent held would stay locked in the child."""
        self._guard = threading.Lock()


_clusters = _Clusters()
os.register_at_fork(after_in_child=_clusters.after_fork)
atexit.register(_clusters.close_all)


class Databases:
    """The databases of a PostgreSQL server, for one process; get it from ``open``.

    Handles on the same server share connections and copies within a process. A handle that a fork
    inherits opens its own in the child. Sandboxes and clones belong to the process that took them.
    """

    def __init__(self, url: str | None, clone_pool: int) -> None:
        self._url = url
        self._clone_pool = clone_pool
        self._cluster: Cluster | None = _clusters.enter(url, clone_pool)

    @classmethod
    def open(
        cls, url: str | None = None, *, clone_pool: int = DEFAULT_CLONE_POOL, reap: bool = True
    ) -> Databases:
        """Connect to the server at ``url``, else BIRD_INTERACT_DB, else the embedded one.

        ``clone_pool``: how many private copies are kept ready; 0 makes them when they are needed,
        in the calling thread. It is decided by the first to open a server in a process. ``reap``:
        drop what processes that are gone left behind. Raises ServerUnavailableError.
        """
        databases = cls(url, clone_pool)
        if reap:
            databases.reap()
        return databases

    @property
    def server(self) -> Server:
        """The server."""
        return self._own().server

    def template(self, source: DatabaseSource) -> Template:
        """Load a source once per server; TemplateError when it is not what its manifest says."""
        return self._own().template(source)

    def verify(self, source: DatabaseSource) -> Mapping[str, int]:
        """The rows of each table of the manifest; TemplateError when they differ from it."""
        return self._own().verify(source)

    def sandbox(
        self, state: DatabaseState, *, limits: Limits | None = None, role: Role = "agent"
    ) -> Sandbox:
        """An episode's database at a state; it takes nothing from the server until it writes."""
        return Sandbox(self._own, state, limits=limits or Limits(), role=role)

    def clone(self, state: DatabaseState, *, limits: Limits | None = None) -> Clone:
        """A private database at a state, in which SQL runs for good."""
        cluster = self._own()
        database = cluster.clones.take(cluster.template(state.source))
        try:
            database.set_up(state)
        except BaseException:
            cluster.clones.drop(database)
            raise
        return Clone(database, limits or Limits())

    def leftovers(self) -> list[str]:
        """The databases and roles that processes that are gone left on the server."""
        return [f"{left.kind} {left.name}" for left in find_leftovers(self._own().admin)]

    def reap(self) -> list[str]:
        """Drop the leftovers; returns what was dropped."""
        return [f"{left.kind} {left.name}" for left in reap(self._own().admin)]

    def close(self) -> None:
        """Drop what was made through this handle once no other needs it; safe to repeat."""
        cluster, self._cluster = self._cluster, None
        if cluster is not None and cluster.pid == os.getpid():
            _clusters.leave(cluster)

    def __enter__(self) -> Databases:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _own(self) -> Cluster:
        """This process's cluster."""
        cluster = self._cluster
        if cluster is None:
            raise DatabaseError("these databases were closed; open them again")
        if cluster.pid != os.getpid():
            cluster = self._cluster = _clusters.enter(self._url, self._clone_pool)
        cluster.lease.keep()
        return cluster
