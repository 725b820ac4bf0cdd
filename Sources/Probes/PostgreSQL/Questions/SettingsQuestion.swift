import PostgresClient

/// The settings that decide what survives a crash, and what a rebuilt server must be given again.
///
/// None of them holds a secret: `primary_conninfo` and the archive and restore commands may, and are not asked.
enum SettingsQuestion: PostgresQuestion {
    static let name = "settings"

    /// The names asked; a server that does not know one leaves it out.
    static let names = [
        "archive_library", "archive_mode", "archive_timeout", "autovacuum", "autovacuum_freeze_max_age",
        "checkpoint_timeout", "cluster_name", "data_checksums", "fsync", "full_page_writes", "hot_standby",
        "hot_standby_feedback", "max_connections", "max_replication_slots", "max_slot_wal_keep_size",
        "max_standby_streaming_delay", "max_wal_senders", "max_wal_size", "output_plugin_libraries",
        "password_encryption", "primary_slot_name", "recovery_min_apply_delay", "recovery_target_timeline",
        "server_encoding", "shared_preload_libraries", "ssl", "superuser_reserved_connections", "synchronous_commit",
        "synchronous_standby_names", "wal_keep_segments", "wal_keep_size", "wal_level", "wal_log_hints",
    ]

    static func query(for version: ServerVersion) -> PostgresQuery {
        statement(
            """
            SELECT name, pg_catalog.current_setting(name, true) AS value
              FROM pg_catalog.pg_settings
             WHERE name = ANY ($1::pg_catalog.text[])
            """, ["{\(names.joined(separator: ","))}"])
    }

    static func decode(_ rows: [PostgresRow]) throws(UnreadableAnswer) -> [String: String] {
        var settings: [String: String] = [:]
        for row in rows { settings[try row.text("name")] = try row.optionalText("value") }
        return settings
    }
}
