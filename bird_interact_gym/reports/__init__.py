"""Reading runs: metrics, reports and replays of traces."""
