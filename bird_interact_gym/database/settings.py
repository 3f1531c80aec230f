"""The settings of the embedded server; given on its command line, where SQL cannot change them."""

from __future__ import annotations

# One megabyte a table of a template, a few tables read at a time: small buffers are enough, and
# RLIMIT_AS of the supervisor counts them in every process.
SETTINGS: dict[str, str] = {
    "listen_addresses": "",
    "max_connections": "200",
    "superuser_reserved_connections": "10",
    "shared_buffers": "128MB",
    "huge_pages": "off",
    # Everything can be loaded again, so nothing waits for the disk.
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "min_wal_size": "32MB",
    "max_wal_size": "256MB",
    # The databases live for minutes, and nobody should compete with the agents for the processor.
    "autovacuum": "off",
    "jit": "off",
    "max_worker_processes": "0",
    "max_parallel_workers": "0",
    "max_parallel_workers_per_gather": "0",
    "max_parallel_maintenance_workers": "0",
    "max_logical_replication_workers": "0",
    # What agents could abuse: prepared transactions block DROP DATABASE, activity shows others'
    # statements, temporary files fill the disk, locks are one table for all.
    "max_prepared_transactions": "0",
    "track_activities": "off",
    # The counters of scans would tell an agent which tables the gold reads.
    "track_counts": "off",
    "temp_file_limit": "256MB",
    "max_locks_per_transaction": "256",
    "dynamic_shared_memory_type": "mmap",  # its files lie in the data folder, and go with it
    # The same result in every run.
    "synchronize_seqscans": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "lc_messages": "C",
    # Only what ends a session or the server is logged: agents' mistakes are not news, and
    # RAISE LOG must not fill the disk.
    "log_min_messages": "fatal",
    "log_min_error_statement": "panic",
    "log_checkpoints": "off",
}
