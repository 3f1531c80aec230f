"""BIRD-INTERACT as a Gymnasium environment: interactive text-to-SQL on real PostgreSQL.

Importing the package registers the environments of ``envs.yaml``:

    import gymnasium as gym
    import bird_interact_gym
    env = gym.make("BirdInteract-a-v0")
"""

from bird_interact_gym import errors, tools
from bird_interact_gym.registration import register_environments
from bird_interact_gym.tools import MalformedCall, ToolCall

register_environments()

__version__ = "0.1.0"

__all__ = [
    "MalformedCall",
    "ToolCall",
    "__version__",
    "errors",
    "register_environments",
    "tools",
]
