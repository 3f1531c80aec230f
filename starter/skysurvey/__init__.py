"""Sources of the `skysurvey` database: small telescopes that watch the sky for changes."""
