"""Towns: where somebody works, lives or comes from."""
