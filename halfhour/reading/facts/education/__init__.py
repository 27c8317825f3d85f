"""Schools: where somebody studied, what for, and with which degree."""
