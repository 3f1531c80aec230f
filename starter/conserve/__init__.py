"""The bundled database `conserve`: the conservation department of a museum."""
