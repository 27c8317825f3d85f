"""What goes in and out as files: a backup of everything, and its way back.

Reads and writes every room's tables, and is known by none of them."""
