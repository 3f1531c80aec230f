CREATE TABLE fee_tiers (
    tier_code text PRIMARY KEY,
    tier_label text NOT NULL UNIQUE,
    min_volume numeric(12, 2) NOT NULL UNIQUE CHECK (min_volume >= 0),
    maker_bps numeric(5, 2) NOT NULL,
    taker_bps numeric(5, 2) NOT NULL,
    withdraw_cap text NOT NULL
);

CREATE TABLE members (
    member_id text PRIMARY KEY,
    handle text NOT NULL UNIQUE,
    country text,
    tier_code text REFERENCES fee_tiers (tier_code),
    joined_on date NOT NULL,
    kyc text,
    member_state text NOT NULL,
    is_house boolean NOT NULL,
    profile jsonb NOT NULL
);

CREATE TABLE assets (
    asset_sym text PRIMARY KEY,
    asset_name text NOT NULL UNIQUE,
    asset_kind text NOT NULL,
    usx_mark numeric(14, 4) NOT NULL CHECK (usx_mark > 0),
    listed_on date,
    chain jsonb NOT NULL
);

CREATE TABLE trading_pairs (
    pair_code text PRIMARY KEY,
    base_sym text NOT NULL REFERENCES assets (asset_sym),
    quote_sym text NOT NULL REFERENCES assets (asset_sym),
    pair_status text NOT NULL,
    tick_size numeric(8, 4) NOT NULL CHECK (tick_size > 0),
    opened_on date,
    rules jsonb NOT NULL,
    UNIQUE (base_sym, quote_sym),
    CHECK (base_sym <> quote_sym)
);

CREATE TABLE daily_candles (
    pair_code text NOT NULL REFERENCES trading_pairs (pair_code),
    day date NOT NULL,
    open_px numeric(14, 4) NOT NULL CHECK (open_px > 0),
    high_px numeric(14, 4) NOT NULL,
    low_px numeric(14, 4) NOT NULL,
    close_px numeric(14, 4) NOT NULL,
    trades integer,
    PRIMARY KEY (pair_code, day),
    CHECK (high_px >= low_px)
);

CREATE TABLE orders (
    order_no integer PRIMARY KEY,
    member_ref text NOT NULL REFERENCES members (member_id),
    pair text NOT NULL REFERENCES trading_pairs (pair_code),
    side text NOT NULL,
    order_type text NOT NULL,
    qty numeric(16, 4) NOT NULL CHECK (qty > 0),
    limit_px numeric(14, 4),
    placed_at timestamp NOT NULL,
    ended_at timestamp,
    order_state text NOT NULL,
    channel text,
    CHECK (ended_at >= placed_at)
);

CREATE TABLE fills (
    fill_id integer PRIMARY KEY,
    order_ref integer NOT NULL REFERENCES orders (order_no),
    filled_at timestamp NOT NULL,
    fill_qty numeric(16, 4) NOT NULL CHECK (fill_qty > 0),
    fill_px numeric(14, 4) NOT NULL CHECK (fill_px >= 0),
    liquidity text,
    fee text
);

CREATE TABLE wallets (
    wallet_id integer PRIMARY KEY,
    owner_id text NOT NULL REFERENCES members (member_id),
    asset text NOT NULL REFERENCES assets (asset_sym),
    balance numeric(18, 4) NOT NULL CHECK (balance >= 0),
    locked numeric(18, 4) CHECK (locked <= balance),
    wallet_kind text NOT NULL,
    UNIQUE (owner_id, asset)
);

CREATE TABLE transfers (
    transfer_no integer PRIMARY KEY,
    wallet_ref integer NOT NULL REFERENCES wallets (wallet_id),
    direction text NOT NULL,
    amount numeric(18, 4) NOT NULL CHECK (amount > 0),
    requested_at timestamp NOT NULL,
    settled_at timestamp,
    transfer_state text NOT NULL,
    screening jsonb NOT NULL,
    CHECK (settled_at > requested_at)
);

CREATE TABLE margin_positions (
    pos_no integer PRIMARY KEY,
    owner text NOT NULL REFERENCES members (member_id),
    pair text NOT NULL REFERENCES trading_pairs (pair_code),
    direction text NOT NULL,
    size_units numeric(16, 4) NOT NULL CHECK (size_units > 0),
    entry_px numeric(14, 4) NOT NULL CHECK (entry_px > 0),
    collateral text NOT NULL,
    leverage text NOT NULL,
    opened_at timestamp NOT NULL,
    closed_at timestamp,
    pos_state text NOT NULL,
    CHECK (closed_at >= opened_at)
);

CREATE TABLE liquidations (
    liq_no integer PRIMARY KEY,
    pos_no integer NOT NULL UNIQUE REFERENCES margin_positions (pos_no),
    liquidated_at timestamp NOT NULL,
    exit_px numeric(14, 4),
    loss_usx numeric(12, 2) NOT NULL CHECK (loss_usx >= 0),
    insurance_usx numeric(12, 2),
    engine text NOT NULL
);

CREATE TABLE alerts (
    alert_no integer PRIMARY KEY,
    member_id text NOT NULL REFERENCES members (member_id),
    pair_ref text REFERENCES trading_pairs (pair_code),
    raised_at timestamp NOT NULL,
    pattern text NOT NULL,
    severity integer NOT NULL CHECK (severity BETWEEN 1 AND 5),
    alert_state text NOT NULL,
    analyst text,
    evidence jsonb NOT NULL
);

CREATE TABLE watchlist (
    member_ref text PRIMARY KEY REFERENCES members (member_id),
    heat numeric(7, 2) NOT NULL CHECK (heat >= 0),
    reason text NOT NULL,
    listed_on date NOT NULL,
    review_by date,
    cleared_on date
);
