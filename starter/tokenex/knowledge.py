"""The knowledge base of `tokenex`: definitions that build on one another."""

from __future__ import annotations

from typing import Any

KNOWLEDGE: list[dict[str, Any]] = []


def _add(kind: str, name: str, description: str, definition: str, *children: int) -> None:
    KNOWLEDGE.append(
        {
            "id": len(KNOWLEDGE),
            "knowledge": name,
            "description": description,
            "definition": definition,
            "type": kind,
            "children_knowledge": list(children) or -1,
        }
    )


def _calculation(name: str, description: str, definition: str, *children: int) -> None:
    _add("calculation_knowledge", name, description, definition, *children)


def _domain(name: str, description: str, definition: str, *children: int) -> None:
    _add("domain_knowledge", name, description, definition, *children)


def _values(name: str, description: str, definition: str, *children: int) -> None:
    _add("value_illustration", name, description, definition, *children)


_calculation(  # 0
    "Fill Value (FVA)",
    "What a fill is worth in USX.",
    r"$FVA = \text{fill quantity} \times \text{fill price} \times \text{mark}$ with the mark in "
    "USX of the pair's quote asset.",
)
_calculation(  # 1
    "Fill Fee (FFE)",
    "The fee of a fill on one scale.",
    r"Take the number in the fee. $FFE = x$ where the unit is USX, $FFE = x / 1000$ where the "
    "unit is mUSX.",
)
_calculation(  # 2
    "Effective Fee Rate (EFR)",
    "What trading costs, in basis points of the value that was traded.",
    r"$EFR = 10000 \times \frac{\sum FFE}{\sum FVA}$",
    0,
    1,
)
_values(  # 3
    "Maker Fill",
    "How the liquidity mark of a fill is to be read.",
    "The liquidity mark is M or T, written in any case. M is a Maker Fill, whose order waited in "
    "the book; T is a Taker Fill.",
)
_domain(  # 4
    "Cut-off Moment",
    "The moment as of which everything is reported.",
    "The records end at 2025-09-01 00:00; the Closing Day is 2025-08-31.",
)
_domain(  # 5
    "Closing Quarter",
    "The quarter that fees are set by.",
    "From 2025-06-01 00:00 until the Cut-off Moment.",
    4,
)
_calculation(  # 6
    "Quarterly Volume (QVO)",
    "How much a member traded in the quarter, in USX.",
    r"$QVO = \sum FVA$ over the member's fills in the Closing Quarter.",
    0,
    5,
)
_domain(  # 7
    "Volume Tier",
    "The fee tier that a member has earned.",
    "Of the tiers whose least volume is at most the Quarterly Volume (QVO), the one with the "
    "highest least volume.",
    6,
)
_values(  # 8
    "Live Pair",
    "How the status of a pair is to be read.",
    "The status is trading, halted or delisted, written in any case. "
    "A pair is a Live Pair when its status is 'trading'.",
)
_calculation(  # 9
    "Daily Range (DRA)",
    "How far a price moved within a day, in percent.",
    r"$DRA = 100 \times \frac{\text{highest price} - \text{lowest price}}{\text{opening price}}$",
)
_domain(  # 10
    "Jumpy Day",
    "A day on which a price went wild.",
    "A day of a pair with a Daily Range (DRA) of at least 8.",
    9,
)
_values(  # 11
    "Alert Pattern",
    "The patterns that an alert may report.",
    "wash trade, self match, ramping, spoofing, layering, quote stuffing, account sharing or "
    "rapid drain, in any case.",
)
_domain(  # 12
    "Pattern Family",
    "Every alert pattern belongs to a family, which decides on the procedure.",
    "The families are: fake volume (trades that nobody wanted), false interest (orders that nobody "
    "meant) and account abuse.",
    11,
)
_domain(  # 13
    "Fake Volume Alert",
    "An alert about trades that only feign a market.",
    "An alert whose pattern belongs to the Pattern Family fake volume.",
    12,
)
_values(  # 14
    "Proven Alert",
    "How the outcome of an alert is to be read.",
    "The verdict is confirmed or false alarm, written in any case, and missing before there is "
    "one. An alert is a Proven Alert when its verdict is 'confirmed'.",
)
_calculation(  # 15
    "Address Risk (ADR)",
    "How dangerous the address of a transfer is, in points.",
    r"$ADR = \text{risk score of the address}$, plus 25 where its label is mixer (in any case).",
)
_domain(  # 16
    "Tainted Address",
    "An address that nothing should be sent to.",
    "An address with an Address Risk (ADR) of at least 75.",
    15,
)
_values(  # 17
    "Transfer State",
    "How the state of a transfer is to be read.",
    "settled (the money has moved), pending or rejected, written in any case.",
)
_calculation(  # 18
    "Transfer Value (TVA)",
    "What a transfer is worth in USX.",
    r"$TVA = \text{amount} \times \text{mark}$ with the mark in USX of the wallet's asset.",
)
_calculation(  # 19
    "Settlement Hours (SHO)",
    "How long somebody waits for a transfer.",
    r"$SHO$ is the time from the request to the settlement in hours. A transfer that is not "
    "settled waits until the Cut-off Moment.",
    4,
)
_domain(  # 20
    "Withdrawal Allowance",
    "What a member may withdraw on one day, in USX.",
    "The value of the column daily_limit in the row of the member's country in the table "
    "withdrawal_limits; 7500 for a country without a row.",
)
_calculation(  # 21
    "Usage Rate (USR)",
    "How much of the allowance a member used up, in percent.",
    r"$USR = 100 \times \frac{\sum TVA}{\text{Withdrawal Allowance}}$ over the withdrawals that "
    "the allowance applies to together.",
    18,
    20,
)
_domain(  # 22
    "Overdrawn Day",
    "A day on which a member was paid out more than allowed.",
    "A day of a member with a Usage Rate (USR) above 100.",
    21,
)
_calculation(  # 23
    "Position Leverage (PLE)",
    "How many times its collateral a position is worth.",
    r"$PLE = x$ with the number x in the leverage, whatever stands behind it.",
)
_domain(  # 24
    "Aggressive Position",
    "A position that a small move of the price can wipe out.",
    "A position with a Position Leverage (PLE) of at least 10.",
    23,
)
_calculation(  # 25
    "Insurance Draw (IDR)",
    "The percentage of losses that the insurance fund paid.",
    r"$IDR = 100 \times \frac{\sum \text{paid by the insurance fund}}{\sum \text{loss}}$ over "
    "liquidations.",
)
_values(  # 26
    "Verified Member",
    "How the identity check of a member is to be read.",
    "The identity check is none, basic or full, written in any case. "
    "A member is a Verified Member when it is 'full'.",
)
_calculation(  # 27
    "Fill Ratio (FIR)",
    "The percentage of an order that was filled.",
    r"$FIR = 100 \times \frac{\sum \text{fill quantity}}{\text{ordered quantity}}$; an order "
    "without fills has 0.",
)
_values(  # 28
    "Finished Order",
    "How the state of an order is to be read.",
    "The state is open, partial, filled, cancelled or rejected, written in any case. "
    "An order is a Finished Order when its state is 'filled' or 'cancelled'.",
)
_calculation(  # 29
    "Mark Price (MPX)",
    "The price at which open positions are valued.",
    r"$MPX$ is the closing price of the pair's latest daily candle.",
)
_calculation(  # 30
    "Collateral in USX (COU)",
    "The collateral of a position on one scale.",
    r"Take the number in the collateral. $COU = x$ where the unit is USX, $COU = 1000 \times x$ "
    "where the unit is kUSX.",
)
_calculation(  # 31
    "Unrealised Profit (UPR)",
    "What a position would bring if it were closed now, in USX.",
    r"$UPR = size \times (MPX - \text{entry price})$ for a long position, "
    r"$UPR = size \times (\text{entry price} - MPX)$ for a short one.",
    29,
)
_calculation(  # 32
    "Margin Ratio (MAR)",
    "The percentage of a position's value that is still backed.",
    r"$MAR = 100 \times \frac{COU + UPR}{size \times MPX}$",
    29,
    30,
    31,
)
_domain(  # 33
    "Risk Level",
    "What is to be done about an open position.",
    "'call' where the Margin Ratio (MAR) is below the maintenance percentage of the pair, else "
    "'watch' where it is below 3 times that percentage, else 'calm'.",
    32,
)
_values(  # 34
    "Pending Alert",
    "How the state of an alert is to be read.",
    "The state is new, in review, closed or escalated, written in any case. "
    "An alert is a Pending Alert while its state is 'new' or 'in review'.",
)
_calculation(  # 35
    "Alert Weight (ALW)",
    "How much an alert weighs.",
    r"$ALW = \text{severity} \times \frac{\text{score of the signal}}{100}$",
)
_calculation(  # 36
    "Member Heat (MHE)",
    "How much suspicion is on a member.",
    r"$MHE = \sum ALW$ over the Pending Alerts of the member.",
    34,
    35,
)
_domain(  # 37
    "Hot Member",
    "A member to keep an eye on.",
    "A member with a Member Heat (MHE) of at least 4.",
    36,
)
_values(  # 38
    "Open Account",
    "How the state of a member is to be read.",
    "The state is active, frozen or closed, written in any case. "
    "A member has an Open Account unless the state is 'closed'.",
)
_calculation(  # 39
    "Free Balance (FBA)",
    "What of a wallet is not locked, in units of its asset.",
    r"$FBA = \text{balance} - \text{locked}$; what is not recorded as locked counts 0.",
)
_calculation(  # 40
    "Free Value (FRV)",
    "What a member could move, in USX.",
    r"$FRV = \sum FBA \times \text{mark}$ with the mark in USX of each wallet's asset.",
    39,
)
_calculation(  # 41
    "Wallet Value (WAV)",
    "What a wallet holds, in USX.",
    r"$WAV = \text{balance} \times \text{mark}$ with the mark in USX of the wallet's asset.",
)
_domain(  # 42
    "Dust Wallet",
    "A wallet that is not worth the bookkeeping.",
    "A wallet with a Wallet Value (WAV) below 5 of which nothing is locked.",
    41,
)
