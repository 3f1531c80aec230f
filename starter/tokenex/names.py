"""Invented names of tiers, assets, members, analysts and engines."""

# code, label, least volume, maker and taker fee in basis points, withdrawal allowance
TIERS = (
    ("T0", "Pebble", 0, 20, 30, "5000 USX"),
    ("T1", "Brook", 5000, 16, 26, "10 kUSX"),
    ("T2", "River", 25000, 12, 22, "20000 USX"),
    ("T3", "Lake", 75000, 8, 18, "40 kUSX"),
    ("T4", "Gulf", 200000, 5, 14, "80 kUSX"),
    ("T5", "Founder", 150000, 0, 5, "250000 USX"),
    ("T6", "Apex", 2000000, 0, 3, "1000 kUSX"),
)

# symbol, name, kind, price in USX, network, confirmations
ASSETS = (
    ("USX", "Unisix Dollar", "stable", "1", "Marl", 6),
    ("EUX", "Unisix Euro", "Stable", "1.08", "Marl", 6),
    ("KOR", "Korund", "coin", "2410.5", "Korund", 12),
    ("TUF", "Tufa", "coin", "86.4", "Tufa", 20),
    ("GNS", "Gneiss", "Coin", "12.75", "tufa", 20),
    ("LOM", "Loam", "token", "0.84", "Marl", 6),
    ("SIL", "Silt", "token", "3.3", "marl", 6),
    ("OPL", "Opaline", "coin", "310", "Opaline", 30),
    ("JSP", "Jasper Cash", "COIN", "48.2", "opaline", 30),
    ("FLT", "Flintlock", "token", "7.9", "Tufa", 20),
    ("MIC", "Mica", "Token", "0.27", "TUFA", 20),
    ("ZEO", "Zeolite", "coin", "154", "Zeolite", 15),
    ("WKO", "Wrapped Korund", "wrapped", "2405", "Marl", 6),
    ("PYR", "Pyrite", "token", "19.6", "zeolite", 15),
    ("BAS", "Basalt", "coin", "640", "Zeolite", 15),
)
# base of the pairs with USX, base of the pairs with EUX
BASES = (
    ("KOR", "TUF", "GNS", "LOM", "SIL", "OPL", "JSP", "FLT", "MIC", "ZEO", "WKO", "PYR", "BAS"),
    ("KOR", "TUF", "GNS", "OPL", "JSP", "ZEO", "PYR", "BAS"),
)

COUNTRIES = ("NL", "PT", "DE", "KE", "BR", "JP", "EE", "CA", "IN")
FIRST = (
    "amber", "brisk", "calm", "dusty", "early", "faint", "glad", "hazel", "idle", "jolly",
    "keen", "lunar", "mossy", "noble", "olive", "plain", "quiet", "rusty", "sandy", "tidal",
)  # fmt: skip
SECOND = (
    "anvil", "badger", "comet", "dynamo", "ember", "falcon", "gasket", "heron", "ingot",
    "jackal", "kettle", "lantern", "magnet",
)  # fmt: skip

PATTERNS = (
    "wash trade", "self match", "ramping", "spoofing", "layering", "account sharing",
    "rapid drain", "quote stuffing",
)  # fmt: skip
ANALYSTS = ("Ines Vold", "Tomas Ferry", "Ruth Okello", None)
ENGINES = ("sweeper-1", "Sweeper-1", "sweeper-2")
LABELS = ("exchange", "Exchange", "private", "Private", "mixer", "Mixer", "merchant", None)
