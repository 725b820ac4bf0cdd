// Transfer: its first file is on its way.
