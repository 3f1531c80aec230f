"""Fit the simulated user's refusals on the example questions.

    python -m starter.refusals

writes bird_interact_gym/users/refusals.json: logistic regression by Adagrad, in a fixed order, so
that the same questions give the same file. The guard questions have no part in it.
"""

from __future__ import annotations

import json
import math
from collections import Counter

import numpy as np

from bird_interact_gym.users.examples import load_examples
from bird_interact_gym.users.refusals import WEIGHTS, features

EPOCHS = 12
RATE = 0.3
RIDGE = 1e-5
UNANSWERABLE_WEIGHT = 3.0
"""An unanswerable question counts as much as so many fair ones: there are fewer of them."""
LEAST_OFTEN = 4
"""Features of fewer questions are left out."""
LEAST_WEIGHT = 0.2
"""Smaller weights are not written."""


def main() -> None:
    """Fit, and write the weights."""
    examples = [e for found in load_examples().values() for e in found]
    texts = [(q, e.kind == "unanswerable") for e in examples for q in e.questions]
    counts = Counter(f for text, _ in texts for f in features(text))
    names = sorted(f for f, n in counts.items() if n >= LEAST_OFTEN)
    place = {name: number for number, name in enumerate(names)}
    rows = [np.array(sorted(place[f] for f in features(t) if f in place)) for t, _ in texts]
    lengths = [math.sqrt(len(features(t))) for t, _ in texts]
    refused = [is_refused for _, is_refused in texts]
    weights = _fit(rows, lengths, refused, len(names))
    kept = {
        name: round(float(w), 2)
        for name, w in zip(names, weights, strict=True)
        if abs(w) >= LEAST_WEIGHT
    }
    WEIGHTS.write_text(json.dumps(kept, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(texts)} questions, {sum(refused)} unanswerable; {len(kept)} weights")


def _fit(
    rows: list[np.ndarray], lengths: list[float], refused: list[bool], size: int
) -> np.ndarray:
    weights, squares = np.zeros(size), np.full(size, 1e-2)
    order = np.random.default_rng(0)
    for _ in range(EPOCHS):
        for number in order.permutation(len(rows)):
            row, length = rows[number], lengths[number]
            odds = weights[row].sum() / length
            error = 1 / (1 + math.exp(-odds)) - refused[number]
            share = UNANSWERABLE_WEIGHT if refused[number] else 1.0
            gradient = error * share / length + RIDGE * weights[row]
            squares[row] += gradient**2
            weights[row] -= RATE * gradient / np.sqrt(squares[row])
    return weights


if __name__ == "__main__":
    main()
