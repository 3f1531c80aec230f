"""Invented names: rooms, people, materials, titles and supplies of `conserve`."""

# name, zone, floor
ROOMS = (
    ("Long Gallery", "display", 1),
    ("Lantern Hall", "display", 0),
    ("Weavers' Room", "display", 1),
    ("Map Cabinet", "display", 2),
    ("Garden Court", "display", 0),
    ("Silver Vault", "display", -1),
    ("Print Alcove", "display", 2),
    ("Idol Chamber", "display", 0),
    ("North Rotunda", "display", 3),
    ("Miniatures Corridor", "display", 3),
    ("Painting Store", "store", -1),
    ("Textile Store", "store", -2),
    ("Archive Stack", "store", -2),
    ("Metal Store", "store", -1),
    ("Attic Store", "store", 4),
    ("Oversize Bay", "store", -1),
    ("Panel Workshop", "lab", 2),
    ("Textile Workshop", "lab", 2),
    ("Paper Workshop", "lab", 3),
    ("Objects Workshop", "lab", 3),
    ("Intake Room", "quarantine", -1),
    ("Freezer Anteroom", "quarantine", -2),
)

FIRST_NAMES = ("Alma", "Bastian", "Celia", "Dov", "Elin", "Florin", "Gesa", "Hamid", "Iva", "Joris")
LAST_NAMES = ("Aske", "Brandl", "Corso", "Dahl", "Espino", "Falk", "Grell", "Holub")
SPECIALISMS = ("paintings", "textiles", "paper", "metals", "wood", "ceramics")

# name, family, light limit in lux, fragility
MATERIALS = (
    ("silk", "organic", 50, "0.90"),
    ("wool", "organic", 50, "0.60"),
    ("linen canvas", "organic", 150, "0.50"),
    ("oak panel", "organic", 150, "0.35"),
    ("rag paper", "organic", 50, "0.70"),
    ("parchment", "organic", 50, "0.75"),
    ("feather", "organic", 50, "0.95"),
    ("leather", "organic", 100, "0.55"),
    ("ivory", "organic", 100, "0.65"),
    ("bast fibre", "organic", 100, "0.60"),
    ("oil paint", "composite", 150, "0.40"),
    ("egg tempera", "composite", 100, "0.60"),
    ("gesso", "composite", 200, "0.70"),
    ("lacquer", "composite", 100, "0.80"),
    ("albumen print", "composite", 50, "0.85"),
    ("wrought iron", "inorganic", None, "0.10"),
    ("silver leaf", "inorganic", None, "0.45"),
    ("bronze", "inorganic", None, "0.05"),
    ("faience", "inorganic", None, "0.75"),
    ("glass", "inorganic", 300, "0.80"),
    ("alabaster", "inorganic", None, "0.50"),
    ("terracotta", "inorganic", None, "0.65"),
)

# department, kinds of object in it, its usual materials by place in MATERIALS
DEPARTMENTS = (
    ("paintings", ("panel painting", "canvas", "miniature"), (2, 3, 10, 11, 12, 16)),
    ("textiles", ("tapestry", "costume", "banner"), (0, 1, 2, 9, 16)),
    ("archives", ("map", "codex", "photograph"), (4, 5, 7, 14)),
    ("ethnography", ("mask", "basket", "headdress"), (3, 6, 7, 8, 9, 21)),
    ("decorative arts", ("cabinet", "vessel", "clock"), (3, 13, 15, 17, 18, 19, 20)),
)

ADJECTIVES = (
    "Blue", "Broken", "Gilded", "Veiled", "Winter", "Harbour", "Little", "Sleeping", "Twin",
    "Crowned", "Painted", "Lost",
)  # fmt: skip
NOUNS = (
    "Heron", "Orchard", "Procession", "Saint", "River", "Feast", "Ship", "Garden", "Falcon",
    "Market", "Shepherd", "Comet", "Well", "Gate",
)  # fmt: skip

BORROWERS = (
    "Halden Kunsthall", "Museo del Faro", "Ostrava House", "Pavilion Grey", "Museum of Tides",
    "Stadtmuseum Linde", "Quay Street Gallery", "Villa Arno", "National Loom Museum",
    "Casa Moreda", "Northlight Trust", "Institute of Maps",
)  # fmt: skip

# name, price of a litre, hazard class
SUPPLIES = (
    ("acetone", "9.50", "flammable"),
    ("ethanol", "12.00", "Flammable"),
    ("white spirit", "8.00", "flammable"),
    ("toluene", "21.00", "toxic"),
    ("ammonia solution", "14.00", "Corrosive"),
    ("thymol in ethanol", "64.00", "toxic"),
    ("deionised water", "0.80", None),
    ("wheat starch paste", "18.00", None),
    ("methyl cellulose", "22.50", None),
    ("sturgeon glue", "240.00", None),
    ("acrylic resin", "96.00", "flammable"),
    ("microcrystalline wax", "45.00", None),
    ("tannic acid", "58.00", "corrosive"),
    ("dammar varnish", "70.00", "FLAMMABLE"),
    ("agar gel", "31.00", None),
    ("rabbit-skin glue", "39.00", None),
    ("epoxy putty", "110.00", "irritant"),
    ("citrate buffer", "16.00", None),
    ("chalk ground", "11.00", None),
    ("isooctane", "34.00", "flammable"),
)
