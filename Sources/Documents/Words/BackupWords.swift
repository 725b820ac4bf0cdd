import RecoveryModel

extension BackupPolicy.Method {
    /// How it is copied.
    var label: LocalizedText {
        switch self {
        case .logicalDump: LocalizedText(es: "volcado lógico", en: "logical dump")
        case .physical: LocalizedText(es: "copia física", en: "physical copy")
        case .incremental: LocalizedText(es: "incremental", en: "incremental")
        case .walArchive: LocalizedText(es: "archivado de WAL", en: "WAL archive")
        case .fileCopy: LocalizedText(es: "copia de archivos", en: "file copy")
        case .native: LocalizedText(es: "herramienta del motor", en: "the engine's own tool")
        }
    }
}

extension BackupPolicy.SnapshotPoint {
    /// Which instant a copy shows.
    var label: LocalizedText {
        switch self {
        case .start: LocalizedText(es: "inicio de la ejecución", en: "start of the run")
        case .end: LocalizedText(es: "fin de la ejecución", en: "end of the run")
        }
    }
}

extension BackupPolicy.Encryption {
    /// How a copy is encrypted.
    var label: LocalizedText {
        switch self {
        case .none: LocalizedText(es: "sin cifrar", en: "not encrypted")
        case .age: LocalizedText(es: "age", en: "age")
        case .gpg: LocalizedText(es: "GPG", en: "GPG")
        case .other: LocalizedText(es: "otro", en: "other")
        case .sevenZip: LocalizedText(es: "7z con contraseña", en: "7z with a password")
        }
    }
}

extension BackupPolicy.Verification {
    /// How a copy is proved.
    var label: LocalizedText {
        switch self {
        case .none: LocalizedText(es: "ninguna", en: "none")
        case .size: LocalizedText(es: "tamaño", en: "size")
        case .checksum: LocalizedText(es: "huella digital", en: "checksum")
        case .restore: LocalizedText(es: "restauración", en: "restore")
        case .readBack: LocalizedText(es: "relectura", en: "read back")
        }
    }
}

extension BackupTarget.Transport {
    /// How copies travel there.
    var label: LocalizedText {
        switch self {
        case .folder: LocalizedText(es: "carpeta", en: "folder")
        case .ftp: LocalizedText(es: "FTP (sin cifrar)", en: "FTP (not encrypted)")
        case .ftps: LocalizedText(es: "FTPS", en: "FTPS")
        case .sftp: LocalizedText(es: "SFTP", en: "SFTP")
        case .s3: LocalizedText(es: "S3", en: "S3")
        }
    }
}
