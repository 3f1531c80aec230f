from __future__ import annotations

from chat_server import chat, faults

__all__ = ["chat", "faults"]
