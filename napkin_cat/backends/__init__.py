"""Printers of the loop program, one file a target."""
