"""A local server that speaks the OpenAI chat protocol and gives scripted replies."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

Reply = str | dict[str, Any] | Callable[["ChatServer", Any], None]


class ChatServer:
    """Gives the scripted replies in order, the last one for ever, and keeps the requests.

    A reply is the model's text, a whole completion, or a function that answers the request itself.
    """

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.requests: list[dict[str, Any]] = []
        self.released = threading.Event()
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    def prompt(self, number: int) -> str:
        """The text of the first message of a request."""
        text: str = self.requests[number]["messages"][0]["content"]
        return text

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _next(self, request: dict[str, Any]) -> Reply:
        with self._lock:
            self.requests.append(request)
            return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        chat = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                reply = chat._next(json.loads(body))
                if callable(reply):
                    reply(chat, self)
                else:
                    send(self, 200, reply if isinstance(reply, dict) else completion(reply))

            def log_message(self, format: str, *args: object) -> None:
                pass

        return Handler


def completion(
    text: str | None = None,
    *,
    calls: tuple[tuple[str, str], ...] = (),
    finish_reason: str = "stop",
    tokens: tuple[int, int] | None = None,
    **message: Any,
) -> dict[str, Any]:
    """A completion; ``calls`` are tools with arguments as text, ``tokens`` read and written."""
    said = {"role": "assistant", "content": text, **message}
    if calls:
        said["tool_calls"] = [
            {"id": f"c{i}", "type": "function", "function": {"name": name, "arguments": arguments}}
            for i, (name, arguments) in enumerate(calls)
        ]
    whole: dict[str, Any] = {
        "id": "1",
        "object": "chat.completion",
        "created": 0,
        "model": "scripted",
        "choices": [{"index": 0, "finish_reason": finish_reason, "message": said}],
    }
    if tokens is not None:
        read, written = tokens
        whole["usage"] = {"prompt_tokens": read, "completion_tokens": written}
    return whole


def send(handler: Any, status: int, content: Any, headers: Mapping[str, str] | None = None) -> None:
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    for name, value in (headers or {}).items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(body)


def status(code: int, message: str = "", **headers: str) -> Reply:
    content = {"error": {"message": message or f"status {code}"}}
    return lambda _, handler: send(handler, code, content, headers)


def not_json(_: ChatServer, handler: Any) -> None:
    send(handler, 200, b"{this is not json")


def no_choices(_: ChatServer, handler: Any) -> None:
    send(handler, 200, {**completion(""), "choices": []})


def no_content(_: ChatServer, handler: Any) -> None:
    send(handler, 200, completion(None))


def hang(chat: ChatServer, handler: Any) -> None:
    """Hold the request until the test is over."""
    chat.released.wait(30)
    handler.close_connection = True


def drip(chat: ChatServer, handler: Any) -> None:
    """Send a blank now and then, as some proxies do, until the test is over."""
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.end_headers()
    handler.close_connection = True
    while not chat.released.wait(0.02):
        handler.wfile.write(b" ")
        handler.wfile.flush()


def hang_up(_: ChatServer, handler: Any) -> None:
    handler.close_connection = True
    handler.connection.close()


FAULTS: dict[str, Reply] = {
    "unauthorised": status(401),
    "rate limited": status(429),
    "server error": status(503),
    "not json": not_json,
    "no choices": no_choices,
    "no content": no_content,
    "slow": hang,
    "dripping": drip,
    "hung up": hang_up,
}


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    """A server for one test."""
    server = ChatServer()
    yield server
    server.close()


@pytest.fixture
def faults() -> dict[str, Reply]:
    """Ways of an endpoint to fail, by name."""
    return FAULTS
