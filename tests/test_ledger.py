from hypothesis import given
from hypothesis import strategies as st

from bird_interact_gym.ledger import Ledger
from bird_interact_gym.rules import PROFILES, TOOL_COSTS

PAPER, ADK = PROFILES["paper"], PROFILES["adk"]


def test_what_cannot_be_paid_is_refused_and_free():
    ledger = Ledger(1.5, PAPER)
    assert not ledger.charge("ask").accepted
    assert ledger.left == 1.5
    assert ledger.charge("execute").cost == 1.0


def test_one_free_final_submission_once_coins_are_short():
    ledger = Ledger(2.5, PAPER)
    assert ledger.only_final_submit
    charge = ledger.charge("submit")
    assert (charge.accepted, charge.cost, charge.final) == (True, 0.0, True)
    assert ledger.left == 2.5


def test_paying_with_the_last_coins_is_final_only_under_adk():
    assert not Ledger(3.0, PAPER).charge("submit").final
    ledger = Ledger(3.0, ADK)
    assert ledger.charge("submit").final
    assert ledger.left == -1.0


def test_a_refund_gives_the_cost_back():
    ledger = Ledger(6.0, PAPER)
    ledger.refund(ledger.charge("ask"))
    assert ledger.left == 6.0


@given(st.lists(st.sampled_from(list(TOOL_COSTS)), max_size=40), st.integers(0, 30))
def test_coins_are_never_overspent(calls, total):
    ledger = Ledger(float(total), PAPER)
    spent = 0.0
    for tool in calls:
        charge = ledger.charge(tool)
        spent += charge.cost
        assert ledger.left >= 0
        if charge.final:
            break
    assert spent == total - ledger.left
