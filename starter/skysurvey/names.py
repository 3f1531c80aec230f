"""Invented names of telescopes, fields, observers, programmes and makers."""

# name, site, aperture as it was entered, status
TELESCOPES = (
    ("Lantern One", "Copper Mesa", "1.2 m", "active"),
    ("Lantern Two", "Copper Mesa", "1200 mm", "Active"),
    ("Moth", "Quiet Pass", "850 mm", "active"),
    ("Long Drum", "Quiet Pass", "2.1 m", "active"),
    ("Heron", "Salt Terrace", "0.6 m", "ACTIVE"),
    ("Grey Owl", "Salt Terrace", "1000 mm", "active"),
    ("Candlewick", "Ninefold Hill", "500 mm", "engineering"),
    ("Old Brass", "Ninefold Hill", "1500 mm", "mothballed"),
    ("Swift Lens", "Copper Mesa", "0.4 m", "Active"),
    ("Tall Reed", "Ninefold Hill", "1.8 m", "active"),
    ("Night Barge", "Salt Terrace", "1499 mm", "active"),
    ("Pinhole", "Quiet Pass", "999 mm", "active"),
)

MAKERS = ("Orlund", "orlund", "Vesper Optics", "Kitehall", None)

# spelling as it was entered
REGIONS = (
    "galactic plane",
    "Galactic Plane",
    "ecliptic",
    "Ecliptic",
    "high latitude",
    "High Latitude",
    "pole",
)

FIELD_WORDS = (
    "Anvil",
    "Basin",
    "Cradle",
    "Dagger",
    "Ember",
    "Fern",
    "Gable",
    "Hollow",
    "Inlet",
    "Jetty",
    "Kiln",
    "Ladder",
    "Mallet",
    "Nettle",
    "Orchard",
    "Pillar",
)

# name, institute, grade
OBSERVERS = (
    ("Ada Quill", "Tarn Institute", "senior"),
    ("Bela Norr", "Tarn Institute", "Senior"),
    ("Ciro Vance", "Tarn Institute", "staff"),
    ("Dace Orlov", "Tarn Institute", "student"),
    ("Edda Lisle", "Port College", "senior"),
    ("Finn Abara", "Port College", "SENIOR"),
    ("Gwen Tolley", "Port College", "staff"),
    ("Hugo Prell", "Port College", "Student"),
    ("Ines Marrow", "Harl University", "senior"),
    ("Joss Keller", "Harl University", "staff"),
    ("Kaia Brandt", "Harl University", "Staff"),
    ("Lev Soames", "Harl University", "student"),
    ("Mira Toll", "Harl University", "senior"),
    ("Mira Toll", "Lake Observatory", "staff"),
    ("Nils Garrow", "Lake Observatory", "senior"),
    ("Oona Fisk", "Lake Observatory", "staff"),
    ("Pavel Dunn", "Lake Observatory", "student"),
    ("Quen Isley", "Lake Observatory", "senior"),
    ("Rhea Stone", "Amateur Circle", "staff"),
    ("Sven Ockley", "Amateur Circle", "student"),
    ("Tess Varga", "Amateur Circle", "Senior"),
    ("Udo Pym", "Amateur Circle", "staff"),
    ("Vera Limb", "Port College", "staff"),
    ("Wim Castor", "Tarn Institute", "staff"),
    ("Xenia Rook", "Harl University", "student"),
    ("Yann Odell", "Lake Observatory", "STAFF"),
    ("Zora Kemp", "Port College", "senior"),
    ("Arlo Finch", "Amateur Circle", "senior"),
    ("Bryn Hale", "Tarn Institute", "student"),
    ("Cleo Marsh", "Harl University", "staff"),
)

THEMES = (
    "Dust Shells",
    "Slow Novae",
    "Comet Tails",
    "Dim Dwarfs",
    "Ring Shadows",
    "Lost Asteroids",
    "Host Galaxies",
    "Flare Census",
)
