"""The bundled database `freight`: road and rail freight logistics."""
