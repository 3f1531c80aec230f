"""Invented names and the goods that `freight` carries."""

DEPOTS = (
    ("Alder Quay", "North"),
    ("Birchmoor Yard", "North"),
    ("Cragfoot Terminal", "North"),
    ("Dunmere Hub", "North"),
    ("Eastlow Crossdock", "East"),
    ("Fennmark Yard", "East"),
    ("Gorsefield Terminal", "East"),
    ("Hollin Junction", "East"),
    ("Ivelford Hub", "East"),
    ("Jarrow Mead", "South"),
    ("Kestrel Sidings", "South"),
    ("Lowwater Docks", "South"),
    ("Marlpit Yard", "South"),
    ("Netherby Terminal", "South"),
    ("Oxlease Hub", "West"),
    ("Pellbridge Yard", "West"),
    ("Quarrington Works", "West"),
    ("Rushwick Terminal", "West"),
    ("Saltmarsh Quay", "West"),
    ("Tannery Lane Depot", "Central"),
    ("Upper Weald Hub", "Central"),
    ("Vinery Crossdock", "Central"),
    ("Wexcombe Yard", "Central"),
    ("Yarrowgate Terminal", "Central"),
)

# name, mode, safety grade, how often a leg is late
CARRIERS = (
    ("Northgate Haulage", "road", "A", 0.34),
    ("Brae Line Rail", "rail", "A", 0.27),
    ("Cobalt Freightways", "road", "B", 0.25),
    ("Dray and Sons", "road", "C", 0.4),
    ("Everline Transport", "road", "B", 0.38),
    ("Farrow Logistics", "road", "A", 0.1),
    ("Granite Rail Cargo", "rail", "B", 0.22),
    ("Heron Road Services", "road", None, 0.12),
    ("Inland Arrow", "road", "A", 0.36),
    ("Juniper Haulage", "road", "D", 0.45),
    ("Kingfisher Rail", "rail", "B", 0.3),
    ("Larkspur Carriers", "road", "C", 0.12),
    ("Meridian Bulk", "road", "B", 0.3),
    ("Nimbus Rail Freight", "rail", "C", 0.35),
    ("Orchard Trucking", "road", "B", 0.3),
    ("Pennant Express", "road", "A", 0.24),
)

CUSTOMER_HEADS = (
    "Amberton", "Bluefold", "Carrick", "Denholm", "Elmstead", "Fairlight",
    "Glasswell", "Hartley", "Ironvale", "Jessamy", "Kelso", "Lindale",
    "Merrow", "Northam", "Ottery", "Pinfold",
)  # fmt: skip
CUSTOMER_TAILS = (
    "Foods", "Chemie", "Trading", "Works", "Pharma", "Stores", "Ceramics", "Metals",
)  # fmt: skip

FIRST_NAMES = (
    "Ada", "Boris", "Clara", "Dario", "Edda", "Femi", "Greta", "Hugo", "Ines", "Jonas", "Karin",
    "Luca",
)  # fmt: skip
LAST_NAMES = (
    "Abel", "Bonnet", "Castell", "Dvorak", "Engel", "Fisker", "Gruber", "Horvat", "Ibsen",
    "Jansen", "Kovac", "Lindt",
)  # fmt: skip

# commodity, its possible hazard codes, how often it is temperature-controlled
COMMODITIES = (
    ("frozen food", (None,), 0.95),
    ("dairy", (None,), 0.9),
    ("vaccines", (None, "UN3373"), 0.9),
    ("paint", ("UN1263", "un1263"), 0.0),
    ("petrol", ("UN1203",), 0.0),
    ("acids", ("UN1830", "UN2031", "un1830"), 0.1),
    ("machine parts", (None,), 0.0),
    ("furniture", (None,), 0.0),
    ("electronics", (None, "UN3480"), 0.0),
    ("bricks", (None,), 0.0),
    ("paper rolls", (None,), 0.0),
    ("garments", (None,), 0.0),
)
