"""The column meanings of `tokenex`, with the nested fields of its JSONB columns."""

from __future__ import annotations

from typing import Any

_BY_TABLE: dict[str, dict[str, str | dict[str, Any]]] = {
    "fee_tiers": {
        "tier_code": "Code of the fee tier, T0 to T6. Primary key.",
        "tier_label": "Label of the fee tier; unique.",
        "min_volume": "Least volume of the fee tier, in USX a quarter; unique.",
        "maker_bps": "Maker fee of the tier, in basis points.",
        "taker_bps": "Taker fee of the tier, in basis points.",
        "withdraw_cap": "Withdrawal allowance of the tier as text with its unit, '5000 USX' or "
        "'10 kUSX', for one day.",
    },
    "members": {
        "member_id": "Id of the member, for example M-0042. Primary key.",
        "handle": "Handle of the member; unique.",
        "country": "Country of the member, two letters in any case. NULL where not recorded.",
        "tier_code": "Fee tier of the member. NULL where none was given yet.",
        "joined_on": "Joining day of the member.",
        "kyc": "Identity check of the member, in any case: none, basic or full. NULL where not "
        "recorded.",
        "member_state": "State of the member, in any case: active, frozen or closed.",
        "is_house": "House account flag: true for the accounts of the exchange itself.",
        "profile": {
            "column_meaning": "Profile of the member.",
            "fields_meaning": {
                "risk": {
                    "score": "Risk score of the member, from 0 to 100.",
                    "pep": "Whether the member is a politically exposed person.",
                },
                "contact": {
                    "channel": "Contact channel, in any case: mail or push.",
                    "locale": "Language of the contact.",
                },
                "referral": {
                    "_": "Missing where nobody referred the member.",
                    "code": "Referral code that the member came with.",
                },
            },
        },
    },
    "assets": {
        "asset_sym": "Symbol of the asset, for example KOR. Primary key.",
        "asset_name": "Name of the asset; unique.",
        "asset_kind": "Kind of asset, in any case: stable, coin, token or wrapped.",
        "usx_mark": "Mark of the asset: what one unit is worth, in USX.",
        "listed_on": "Listing day of the asset. NULL where it is not known.",
        "chain": {
            "column_meaning": "Facts about the asset's chain.",
            "fields_meaning": {
                "network": {
                    "name": "Network of the asset, in any case.",
                    "confirmations": "Confirmations to wait for.",
                },
                "custody": {
                    "_": "Missing for stable assets.",
                    "cold_pct": "Cold share as text with a percent sign, such as '83%'.",
                },
            },
        },
    },
    "trading_pairs": {
        "pair_code": "Code of the pair, for example KOR-USX. Primary key.",
        "base_sym": "Base asset of the pair: what is traded.",
        "quote_sym": "Quote asset of the pair: what prices are given in.",
        "pair_status": "Status of the pair, in any case: trading, halted or delisted.",
        "tick_size": "Tick of the pair: the smallest change of its price, in the quote asset.",
        "opened_on": "First trading day of the pair. NULL where it is not known.",
        "rules": {
            "column_meaning": "Rules of the pair.",
            "fields_meaning": {
                "limits": {
                    "band_pct": "Price band of the pair, in percent.",
                    "max_usx": "Largest order of the pair, in USX.",
                },
                "margin": {
                    "_": "Missing where the pair is not traded on margin.",
                    "maintenance_pct": "Maintenance percentage of the pair.",
                    "max_leverage": "Highest leverage of the pair.",
                },
            },
        },
    },
    "daily_candles": {
        "pair_code": "Pair of the daily candle. Part of the primary key.",
        "day": "Day of the candle. Part of the primary key.",
        "open_px": "Opening price of the day, in the quote asset.",
        "high_px": "Highest price of the day, in the quote asset.",
        "low_px": "Lowest price of the day, in the quote asset.",
        "close_px": "Closing price of the day, in the quote asset.",
        "trades": "Number of trades of the day. NULL where nobody counted.",
    },
    "orders": {
        "order_no": "Number of the order. Primary key.",
        "member_ref": "Member who placed the order.",
        "pair": "Pair of the order.",
        "side": "Side of the order, in any case: buy or sell.",
        "order_type": "Type of the order, in any case: limit, market or stop.",
        "qty": "Ordered quantity, in the base asset.",
        "limit_px": "Price limit of the order, in the quote asset. NULL for market orders.",
        "placed_at": "Time at which the order was placed.",
        "ended_at": "End of the order. NULL while it may still be filled.",
        "order_state": "State of the order, in any case: open, partial, filled, cancelled or "
        "rejected.",
        "channel": "Channel of the order, in any case: app, web or api. NULL where not recorded.",
    },
    "fills": {
        "fill_id": "Number of the fill. Primary key.",
        "order_ref": "Order that was filled.",
        "filled_at": "Time of the fill.",
        "fill_qty": "Fill quantity, in the base asset.",
        "fill_px": "Fill price, in the quote asset. 0 for a gift.",
        "liquidity": "Liquidity mark of the fill, in any case: M (maker) or T (taker). NULL where "
        "not recorded.",
        "fee": "Fee of the fill as text with its unit, '1.250 USX' or '1250 mUSX'. NULL where "
        "none was booked.",
    },
    "wallets": {
        "wallet_id": "Number of the wallet. Primary key.",
        "owner_id": "Member who owns the wallet.",
        "asset": "Asset of the wallet.",
        "balance": "Balance of the wallet, in units of the asset.",
        "locked": "Locked amount of the wallet, in units of the asset. NULL where not recorded.",
        "wallet_kind": "Kind of wallet, in any case: spot, earn or vault.",
    },
    "transfers": {
        "transfer_no": "Number of the transfer. Primary key.",
        "wallet_ref": "Wallet of the transfer.",
        "direction": "Direction of the transfer, in any case: deposit or withdrawal.",
        "amount": "Amount of the transfer, in units of the wallet's asset.",
        "requested_at": "Time at which the transfer was requested.",
        "settled_at": "Time at which the transfer was settled. NULL until then.",
        "transfer_state": "State of the transfer, in any case: settled, pending or rejected.",
        "screening": {
            "column_meaning": "Screening of the transfer.",
            "fields_meaning": {
                "address": {
                    "label": "Label of the address, in any case: exchange, private, mixer or "
                    "merchant. null where unknown.",
                    "risk": "Risk score of the address, from 0 to 100.",
                },
                "review": {
                    "_": "Missing where nobody reviewed the transfer.",
                    "analyst": "Analyst of the review. null where not recorded.",
                    "minutes": "Time of the review as text, such as '25 min'.",
                },
            },
        },
    },
    "margin_positions": {
        "pos_no": "Number of the position. Primary key.",
        "owner": "Member who owns the position.",
        "pair": "Pair of the position; always quoted in USX.",
        "direction": "Direction of the position, in any case: long or short.",
        "size_units": "Size of the position, in the base asset.",
        "entry_px": "Entry price of the position, in USX.",
        "collateral": "Collateral of the position as text with its unit, '1200 USX' or "
        "'1.200 kUSX'.",
        "leverage": "Leverage of the position as text, '10x' or '10 x'.",
        "opened_at": "Opening time of the position.",
        "closed_at": "Closing time of the position. NULL while it is open, or where nobody "
        "recorded it.",
        "pos_state": "State of the position, in any case: open, closed or liquidated.",
    },
    "liquidations": {
        "liq_no": "Number of the liquidation. Primary key.",
        "pos_no": "Position that was liquidated; unique.",
        "liquidated_at": "Time of the liquidation.",
        "exit_px": "Exit price of the liquidation, in USX. NULL where not recorded.",
        "loss_usx": "Loss of the liquidation beyond the collateral, in USX.",
        "insurance_usx": "Amount paid by the insurance fund, in USX. NULL where it paid nothing.",
        "engine": "Engine that ran the liquidation, in any case.",
    },
    "alerts": {
        "alert_no": "Number of the alert. Primary key.",
        "member_id": "Member whom the alert is about.",
        "pair_ref": "Pair that the alert is about. NULL where it is about none.",
        "raised_at": "Time at which the alert was raised.",
        "pattern": "Pattern of the alert, in any case.",
        "severity": "Severity of the alert, from 1 to 5 (worst).",
        "alert_state": "State of the alert, in any case: new, in review, closed or escalated.",
        "analyst": "Analyst of the alert. NULL while nobody took it.",
        "evidence": {
            "column_meaning": "Evidence of the alert.",
            "fields_meaning": {
                "signal": {
                    "score": "Score of the signal, from 0 to 100.",
                    "orders": "Number of orders that the signal rests on.",
                },
                "outcome": {
                    "_": "Missing before there is a verdict.",
                    "verdict": "Verdict of the alert, in any case: confirmed or false alarm.",
                    "days": "Days until the verdict.",
                },
            },
        },
    },
    "watchlist": {
        "member_ref": "Member on the watchlist. Primary key.",
        "heat": "Heat of the member when it was listed.",
        "reason": "Reason for the listing, in any case.",
        "listed_on": "Listing date of the member.",
        "review_by": "Review date of the member. NULL where none was set.",
        "cleared_on": "Clearing date of the member. NULL where the member was not cleared.",
    },
}

MEANINGS: dict[str, str | dict[str, Any]] = {
    f"{table}|{column}": meaning
    for table, columns in _BY_TABLE.items()
    for column, meaning in columns.items()
}
