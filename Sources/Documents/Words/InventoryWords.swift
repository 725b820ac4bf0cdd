import RecoveryModel

extension RecoverableSystem.Topology {
    /// How its database servers stand to one another.
    var label: LocalizedText {
        switch self {
        case .single: LocalizedText(es: "un solo servidor", en: "a single server")
        case .streaming: LocalizedText(es: "réplica en flujo", en: "streaming replica")
        case .repmgr: LocalizedText(es: "réplica con repmgr", en: "replica with repmgr")
        case .patroni: LocalizedText(es: "clúster Patroni", en: "Patroni cluster")
        case .pgAutoFailover: LocalizedText(es: "clúster pg_auto_failover", en: "pg_auto_failover cluster")
        case .logical: LocalizedText(es: "replicación lógica", en: "logical replication")
        case .other: LocalizedText(es: "otra", en: "other")
        }
    }
}

extension RecoverableSystem.Strategy {
    /// How the organisation means to recover.
    var label: LocalizedText {
        switch self {
        case .backupRestore: LocalizedText(es: "respaldo y restauración", en: "backup and restore")
        case .pilotLight: LocalizedText(es: "núcleo mínimo encendido", en: "pilot light")
        case .warm: LocalizedText(es: "sitio alterno tibio", en: "warm site")
        case .hot: LocalizedText(es: "sitio alterno caliente", en: "hot site")
        case .activeActive: LocalizedText(es: "activo-activo", en: "active-active")
        }
    }
}

extension RecoverableSystem.PersonalData {
    /// Which personal data it holds.
    var label: LocalizedText {
        switch self {
        case .none: LocalizedText(es: "ninguno", en: "none")
        case .basic: LocalizedText(es: "básicos", en: "basic")
        case .sensitive: LocalizedText(es: "sensibles", en: "sensitive")
        }
    }
}

extension RecoverableSystem.Environment {
    /// What it serves.
    var label: LocalizedText {
        switch self {
        case .production: LocalizedText(es: "producción", en: "production")
        case .test: LocalizedText(es: "pruebas", en: "test")
        }
    }
}

extension Component.Category {
    /// What kind of part it is.
    var label: LocalizedText {
        switch self {
        case .server: LocalizedText(es: "servidor", en: "server")
        case .database: LocalizedText(es: "base de datos", en: "database")
        case .storage: LocalizedText(es: "almacenamiento", en: "storage")
        case .network: LocalizedText(es: "red", en: "network")
        case .application: LocalizedText(es: "aplicación", en: "application")
        case .identity: LocalizedText(es: "identidad", en: "identity")
        case .dns: LocalizedText(es: "DNS", en: "DNS")
        case .certificate: LocalizedText(es: "certificado", en: "certificate")
        case .secret: LocalizedText(es: "resguardo de claves", en: "secret store")
        case .power: LocalizedText(es: "energía", en: "power")
        case .loadBalancer: LocalizedText(es: "balanceador de carga", en: "load balancer")
        case .connectionPool: LocalizedText(es: "concentrador de conexiones", en: "connection pool")
        case .virtualization: LocalizedText(es: "virtualización", en: "virtualization")
        }
    }
}

extension DataStore.Engine {
    /// What keeps the data.
    var label: LocalizedText {
        switch self {
        case .postgresql: LocalizedText(es: "PostgreSQL", en: "PostgreSQL")
        case .sqlserver: LocalizedText(es: "SQL Server", en: "SQL Server")
        case .mariadb: LocalizedText(es: "MariaDB", en: "MariaDB")
        case .sqlite: LocalizedText(es: "SQLite", en: "SQLite")
        case .files: LocalizedText(es: "archivos", en: "files")
        case .configuration: LocalizedText(es: "configuración", en: "configuration")
        case .secrets: LocalizedText(es: "claves y certificados", en: "keys and certificates")
        case .other: LocalizedText(es: "otro", en: "other")
        }
    }
}

extension Site.Role {
    /// What the site is used for.
    var label: LocalizedText {
        switch self {
        case .primary: LocalizedText(es: "sede principal", en: "primary site")
        case .alternate: LocalizedText(es: "sitio alterno", en: "alternate site")
        case .vault: LocalizedText(es: "resguardo de copias", en: "copy vault")
        case .office: LocalizedText(es: "oficina", en: "office")
        }
    }
}

extension Dependency.Strength {
    /// Whether it can start without it.
    var label: LocalizedText {
        switch self {
        case .hard: LocalizedText(es: "dura", en: "hard")
        case .soft: LocalizedText(es: "blanda", en: "soft")
        }
    }
}

extension Endpoint.Role {
    /// What the server should be.
    var label: LocalizedText {
        switch self {
        case .primary: LocalizedText(es: "primario", en: "primary")
        case .standby: LocalizedText(es: "réplica", en: "standby")
        case .any: LocalizedText(es: "cualquiera", en: "any")
        }
    }
}

extension ReplicationLink.Mode {
    /// How commits wait for the replica.
    var label: LocalizedText {
        switch self {
        case .asynchronous: LocalizedText(es: "asíncrona", en: "asynchronous")
        case .synchronous: LocalizedText(es: "síncrona", en: "synchronous")
        case .quorum: LocalizedText(es: "por quórum", en: "quorum")
        case .remoteApply: LocalizedText(es: "síncrona con aplicación remota", en: "synchronous with remote apply")
        case .logical: LocalizedText(es: "lógica", en: "logical")
        }
    }
}

extension Organization.Jurisdiction {
    /// Which legal rules apply.
    var label: LocalizedText {
        switch self {
        case .federal: LocalizedText(es: "federal", en: "federal")
        case .state: LocalizedText(es: "estatal", en: "state")
        case .municipal: LocalizedText(es: "municipal", en: "municipal")
        case .private: LocalizedText(es: "privada", en: "private")
        }
    }
}
