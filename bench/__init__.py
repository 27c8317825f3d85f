"""What is measured, and how. `make bench` prints it all; figures are ratios within one run where machines are noisy."""
