"""The task records of `tokenex`, gold merged in."""

from __future__ import annotations

from starter.tokenex.fee_tasks import FEE_RATES, MAKERS, NEW_TIERS
from starter.tokenex.margin_tasks import INSURANCE, MARGIN_RISK
from starter.tokenex.market_tasks import FILL_RATIOS, JUMPY_DAYS
from starter.tokenex.transfer_tasks import OVERDRAWN, TAINTED, WAITING
from starter.tokenex.wallet_tasks import DUST, FREE_VALUE
from starter.tokenex.watch_tasks import FAKE_VOLUME, HOT_MEMBERS

TASKS = [
    FEE_RATES,
    JUMPY_DAYS,
    FAKE_VOLUME,
    TAINTED,
    WAITING,
    OVERDRAWN,
    INSURANCE,
    MAKERS,
    FILL_RATIOS,
    MARGIN_RISK,
    HOT_MEMBERS,
    NEW_TIERS,
    FREE_VALUE,
    DUST,
]
