"""PostgreSQL: server, templates, episode database, roles, results."""
