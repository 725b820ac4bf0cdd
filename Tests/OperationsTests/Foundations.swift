// OperationsTests: its first suite is on its way.
