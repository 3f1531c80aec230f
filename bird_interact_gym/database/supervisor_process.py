"""Runs a supervisor, as a script: ``python -I -S supervisor_process.py < plan.json``.

Bare packages stand in for ours, so that their ``__init__`` does not load Gymnasium and psycopg
into a process that needs neither, and that everybody waits for.
"""

import sys
import types
from pathlib import Path

DATABASE = Path(__file__).resolve().parent


def _stand_in(name: str, folder: Path) -> None:
    package = types.ModuleType(name)
    package.__path__ = [str(folder)]
    sys.modules[name] = package


if __name__ == "__main__":
    _stand_in("bird_interact_gym", DATABASE.parent)
    _stand_in("bird_interact_gym.database", DATABASE)
    from bird_interact_gym.database.supervisor import main

    main()
