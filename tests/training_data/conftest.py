"""Fixtures of what is made by hand."""

import pytest
from handmade import GOLDS, a_step, a_task, a_trace


@pytest.fixture
def task():
    return a_task()


@pytest.fixture
def step():
    return a_step


@pytest.fixture
def trace():
    return a_trace


@pytest.fixture
def golds():
    return GOLDS


@pytest.fixture
def task_with():
    return a_task
