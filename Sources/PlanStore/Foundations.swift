// PlanStore: its first file is on its way.
