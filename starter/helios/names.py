"""Invented names of parks, models, crews, buyers and parts."""

# name, region, number of inverters
PARKS = (
    ("Amber Field", "North", 5),
    ("Bracken Slope", "North", 4),
    ("Cinder Heath", "north", 6),
    ("Dovecote Rise", "North", 3),
    ("Ember Down", "NORTH", 5),
    ("Flint Meadow", "North", 4),
    ("Gorse Bank", "South", 6),
    ("Halo Ridge", "south", 4),
    ("Ironbark Flats", "South", 5),
    ("Juniper Lea", "South", 3),
    ("Kelp Shore", "Coast", 4),
    ("Larkfield", "Coast", 5),
    ("Mica Quarry", "coast", 4),
    ("Noonhill", "Coast", 6),
    ("Ochre Pits", "COAST", 3),
    ("Parasol Farm", "Coast", 4),
    ("Umber Vale", "Inland", 5),
    ("Rook Plateau", "Inland", 4),
    ("Saffron Acre", "inland", 5),
    ("Thistle Moor", "Inland", 4),
    ("Quill Marsh", "Inland", 3),
    ("Verge Common", "INLAND", 4),
    ("Wicker Hollow", "South", 5),
    ("Yarrow Bend", "South", 4),
    ("Zenith Terrace", "North", 0),
    ("Orchard Gap", "Coast", 2),
)

# key, maker, rated kW, European efficiency, warranty years, cooling
MODELS = (
    ("HX-250", "Halvar", 250.0, 98.2, 10, "forced air"),
    ("HX-350", "Halvar", 350.0, 98.4, 10, "Forced Air"),
    ("Q-500", "Quantor", 500.0, 98.5, 12, "liquid"),
    ("Q-1000", "Quantor", 1000.0, 98.7, 12, "Liquid"),
    ("TRI-60", "Trinova", 60.0, 97.6, 5, "passive"),
    ("TRI-110", "Trinova", 110.0, 97.9, 8, None),
    ("BLU-2200", "Blaustrom", 2200.0, 98.8, 15, "liquid"),
    ("BLU-800", "Blaustrom", 800.0, None, 15, "LIQUID"),
)

# name, home region, EUR an hour, headcount, high-voltage certificate, contractor
CREWS = (
    ("Bolt and Beam", "North", 48.0, 6, "Y", False),
    ("Fuse Brothers", "North", 52.5, 4, "N", True),
    ("Copperhands", "north", 61.0, 3, "N", True),
    ("Busbar Union", "South", 45.5, 7, "Y", False),
    ("Gridless", "South", 57.0, 12, "N", True),
    ("Ohm Range", "south", 49.5, 5, "Y", False),
    ("Saltwire", "Coast", 54.0, 5, "Y", False),
    ("Tidewatt", "Coast", 63.5, 3, "N", True),
    ("Harbour Volt", "coast", 46.0, 8, "Y", False),
    ("Plainspark", "Inland", 44.0, 6, "Y", False),
    ("Torque and Sons", "Inland", 58.5, 4, "N", True),
    ("Kite Electric", "inland", 50.5, 5, "Y", True),
    ("Moonlight Rigging", None, 72.0, 2, "Y", True),
    ("Spare Fuse", None, 39.0, 3, "N", False),
)

OPERATORS = ("Lowland Grid", "lowland grid", "Estuary Networks", "Highmoor Power", None)
BUYERS = (
    "Brightwell Retail",
    "Corvid Data",
    "Delta Foundry",
    "Elm Street Coop",
    "Fjordline Rail",
    "Glasswing Foods",
    "Hearth Energy",
    "Indigo Water",
)
PILOTS = ("Ana Reyl", "Bo Tarn", "Cy Ulm", None)
PARTS = (
    "DC fuse",
    "Cooling fan",
    "Gate driver",
    "Capacitor bank",
    "Display panel",
    "Surge arrester",
    "Contactor",
    "Filter mat",
)
