/// The doors and arrows of the house, as ARCHITECTURE.md draws them: a change here is a decision, and is recorded.
enum House {
    /// Each outside module, and the only targets that may import it.
    static let doors: [String: Set<String>] = [
        "GRDB": ["PlanStore"],
        "Yams": ["InventoryFiles"],
        "Mustache": ["Documents"],
        "Subprocess": ["ChildProcess"],
        "SystemPackage": ["ChildProcess", "DurableFiles"],
        "CLibPQ": ["PostgresClient"],
        "CCMarkGFM": ["Markdown"],
        "CCurl": ["Transfer"],
        "CLibCurl": ["CCurl"],
        "CLibCrypto": ["DurableFiles"],
        "CDurableFiles": ["DurableFiles"],
        "CMarkdownArena": ["Markdown"],
        "Logging": ["Operations", "drp"],
        "ArgumentParser": ["drp"],
    ]

    /// What the toolchain brings: open to all but `RecoveryModel`.
    static let toolchain: Set<String> = ["Foundation", "Glibc", "Synchronization", "Dispatch", "Testing"]

    /// Each target of ours, and those of ours that it may know.
    static let arrows: [String: Set<String>] = [
        "RecoveryModel": [],
        "PostgresClient": [],
        "Markdown": [],
        "ChildProcess": [],
        "DurableFiles": [],
        "Transfer": [],
        "CCurl": [],
        "CDurableFiles": [],
        "CMarkdownArena": [],
        "InventoryFiles": ["RecoveryModel", "Markdown"],
        "PlanStore": ["RecoveryModel", "DurableFiles"],
        "Probes": ["RecoveryModel", "PostgresClient", "ChildProcess", "Transfer"],
        "RunbookEngine": ["RecoveryModel", "Markdown", "ChildProcess"],
        "Documents": ["RecoveryModel", "Markdown"],
        "Operations": [
            "RecoveryModel", "InventoryFiles", "PlanStore", "Probes", "RunbookEngine", "Documents", "DurableFiles",
            "ChildProcess", "PostgresClient", "Transfer",
        ],
        "drp": ["RecoveryModel", "Operations"],
    ]
}
